import type { FieldProblem } from '../../src/domain/plans/settings';
import type { Failure } from '../../src/rpc/contract';
import type { Action } from './action';
import type { Notice } from './state';

/** What to say about a failure, and the button that helps: repair, set up or try again. */
export function failureNotice({ reason, message }: Failure, retry: Action): Notice {
  switch (reason) {
    case 'damaged':
      return { tone: 'bad', text: message, remedy: repair };
    case 'noTracker':
      return { tone: 'bad', text: message, remedy: { label: 'Look again', action: open } };
    case 'busy':
    case 'protected':
    case 'accounts':
    case 'quota':
    case 'offline':
    case 'unexpected':
      return { tone: 'bad', text: message, remedy: { label: 'Try again', action: retry } };
  }
}

const open: Action = { kind: 'open' };
const repair = { label: 'Repair', action: { kind: 'repair' } } as const;

/** The problems of a request that has no form of its own, as one notice. */
export function refusalNotice(problems: readonly FieldProblem[]): Notice {
  return { tone: 'bad', text: problems.map(({ problem }) => problem).join(' ') };
}
