import type { AssumptionName } from '../plans/assumptions';

/** The answer frameworks of the behavioral guide. */
export type Framework = 'STAR' | 'CAR' | 'SOAR' | 'CARL' | 'PAR' | 'DIGS';

/** The four texts of a story. Frameworks with fewer parts join some of them. */
export type StoryText = 'situation' | 'task' | 'action' | 'result';

/** One spoken part of a framework. */
export interface FrameworkPart {
  readonly name: string;
  readonly texts: readonly StoryText[];
  /** The constant with its share of the answer, or `null` where the guide gives none. */
  readonly share: AssumptionName | null;
}

/** The parts of each framework, in speaking order. */
export const frameworkParts = {
  STAR: [
    part('situation', ['situation'], 'splitStarSituation'),
    part('task', ['task'], 'splitStarTask'),
    part('action', ['action'], 'splitStarAction'),
    part('result', ['result'], 'splitStarResult'),
  ],
  CAR: [
    part('context', ['situation', 'task'], 'splitCarContext'),
    part('action', ['action'], 'splitCarAction'),
    part('result', ['result'], 'splitCarResult'),
  ],
  SOAR: [
    part('situation', ['situation']),
    part('obstacle', ['task']),
    part('action', ['action']),
    part('result', ['result']),
  ],
  CARL: [
    part('context', ['situation', 'task']),
    part('action', ['action']),
    part('result', ['result']),
  ],
  PAR: [
    part('problem', ['situation', 'task']),
    part('action', ['action']),
    part('result', ['result']),
  ],
  DIGS: [
    part('drama', ['situation']),
    part('alternatives', ['task']),
    part('solution', ['action']),
    part('summary', ['result']),
  ],
} as const satisfies Record<Framework, readonly FrameworkPart[]>;

/** Wordings in the order in which they decide, the most particular first. Ours, from the guide. */
const wordings: readonly (readonly [Framework, RegExp])[] = [
  ['CAR', /\b(quick|quickly|brief|briefly|short|follow[- ]?up|in a sentence)\b/],
  ['CARL', /\b(learn|learned|learnt|lesson|lessons)\b/],
  ['DIGS', /\b(biggest|greatest|proudest|most (complex|difficult|significant|impactful))\b/],
  [
    'CARL',
    /\b(fail|failed|failure|failing|mistake|mistakes|regret|wrong|differently|pivot|pivoted)\b/,
  ],
  [
    'SOAR',
    /\b(overcome|overcame|obstacle|obstacles|conflict|conflicts|disagree|disagreed|disagreement|pushback|push back|pushed back|resistance|say no|said no|saying no)\b/,
  ],
  [
    'PAR',
    /\b(debug|debugged|debugging|solve|solved|troubleshoot|root cause|bug|outage|technical|simplify|simplified|proactive|proactively)\b/,
  ],
];

/** Whether a text names a framework, in capitals. */
export function isFramework(text: string): text is Framework {
  return Object.prototype.hasOwnProperty.call(frameworkParts, text);
}

/**
 * The framework that suits the wording of a question; STAR when no wording decides.
 *
 * @example suggestFramework('How did you debug a hard outage?') //=> 'PAR'
 */
export function suggestFramework(question: string): Framework {
  const text = question.toLowerCase();
  return wordings.find(([, wording]) => wording.test(text))?.[0] ?? 'STAR';
}

function part(
  name: string,
  texts: readonly StoryText[],
  share: AssumptionName | null = null,
): FrameworkPart {
  return { name, texts, share };
}
