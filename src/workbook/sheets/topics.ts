import { sourceName } from '../../domain/content/sources';
import type { Topic, TopicKind } from '../../domain/content/topics/topic';
import { topicKinds } from '../../domain/content/topics/topic';
import { topics } from '../../domain/content/topics/topics';
import { dayColumn, keyColumn, noteColumn, wholeColumn } from '../columns';
import type { FixedRow, TableSheet } from '../spec';
import { solvedProblems } from './log-counts';
import { assumption } from './targets';

/** Everything to study, with what the designs and problems show of it. */
export function topicsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'topics',
    title: 'Topics',
    role: 'fill',
    filter: true,
    frozenColumns: 3,
    columns: [
      keyColumn(),
      { key: 'kind', header: 'Kind', width: 140, fill: 'given', format: 'text' },
      { key: 'name', header: 'Topic', width: 280, fill: 'given', format: 'text' },
      {
        key: 'week',
        header: 'Week',
        width: 76,
        fill: 'given',
        format: 'integer',
        note: 'The week of the plan that first reaches it.',
      },
      dayColumn('firstStudied', 'First studied', {
        note: 'The day on which you first studied it. It counts from then on.',
      }),
      wholeColumn('confidence', 'Confidence', 1, 5, {
        note: '1: new to you. 5: you could teach it.',
      }),
      {
        key: 'usedIn',
        header: 'Used in',
        width: 76,
        fill: 'computed',
        format: 'integer',
        note: 'Designs that name it under services or patterns; for a coding pattern, the different problems that you solved with it. Blank for data structures, must-knows and the AWS programme: they are to be studied, and no log names them.',
      },
      {
        key: 'covered',
        header: 'Covered',
        width: 76,
        fill: 'computed',
        format: 'general',
        note: 'Yes once you studied it or used it in a design; for a coding pattern, after three problems.',
      },
      noteColumn('note', 'Note'),
      { key: 'source', header: 'Source', width: 280, fill: 'given', format: 'text' },
    ],
    rows: { kind: 'fixed', keyColumn: 'key', records: topics.map(topicRow) },
    looks: [{ on: ['covered'], formula: '{@covered}="Yes"', look: 'ahead' }],
  };
}

function topicRow({ id, kind, name, week, sources }: Topic): FixedRow {
  const uses = usesOf(kind, name);
  return {
    cells: {
      key: id,
      kind: topicKinds[kind],
      name,
      week: week ?? '',
      ...(uses === null ? {} : { usedIn: { formula: uses } }),
      covered: { formula: `IF(${coveredTest(kind)},"Yes","")` },
      source: sources.map(sourceName).join('; '),
    },
  };
}

/** The formula that counts where a topic was used; `null` where no log names topics of its kind. */
function usesOf(kind: TopicKind, name: string): string | null {
  switch (kind) {
    case 'codingPattern':
      return solvedProblems({ from: '1', until: '(READY_AS_OF+1)' }, name);
    case 'service':
    case 'awsGap':
      return designsNaming('services');
    case 'architecturePattern':
    case 'distributed':
    case 'concept':
      return designsNaming('patterns');
    case 'structure':
    case 'mustKnow':
    case 'awsProgram':
      return null;
  }
}

function designsNaming(column: 'services' | 'patterns'): string {
  return `COUNTIFS({designs.day},">0",{designs.day},"<"&(READY_AS_OF+1),{designs.${column}},"*"&{@name}&"*")`;
}

function coveredTest(kind: TopicKind): string {
  if (kind === 'codingPattern') return `{@usedIn}>=${assumption('patternProblems')}`;
  const studied = 'AND(ISNUMBER({@firstStudied}),{@firstStudied}<READY_AS_OF+1)';
  return `OR(${studied},AND(ISNUMBER({@usedIn}),{@usedIn}>0))`;
}
