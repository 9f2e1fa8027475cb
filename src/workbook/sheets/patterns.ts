import type { FixedRow, TableSheet } from '../spec';
import { distinctProblems, solvedBefore, tomorrow } from './measures';

/** As many differently written patterns as are told apart; the plan's goal is 8. */
const PATTERNS = 16;

const solved = solvedBefore(tomorrow);

/** The hidden sheet of coding patterns in the log, with the different problems solved of each. */
export function patternsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'patterns',
    title: 'Loop Ready patterns',
    role: 'internal',
    hidden: true,
    columns: [
      { key: 'row', header: 'Row', width: 60, fill: 'given', format: 'integer' },
      { key: 'name', header: 'Pattern', width: 200, fill: 'computed', format: 'general' },
      {
        key: 'solved',
        header: 'Solved',
        width: 80,
        fill: 'computed',
        format: 'integer',
        // A pattern written in two ways counts in its first row.
        formula: `IF({@name}="",0,IF(MATCH({@name},{patterns.name:rows},0)<{@row},0,${distinctProblems(`${solved}*(TRIM({problems.pattern})={@name})`)}))`,
      },
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'row',
      records: Array.from({ length: PATTERNS }, (_, index) => patternRow(index + 1)),
    },
  };
}

function patternRow(row: number): FixedRow {
  const all = `FILTER({problems.pattern},${solved}*(TRIM({problems.pattern})<>""))`;
  const name = `IFERROR(LOWER(TRIM(INDEX(UNIQUE(${all}),${row}))),"")`;
  const formula = row === 1 ? name : `IF({patterns.name#${row - 1}}="","",${name})`;
  return { cells: { row, name: { formula } } };
}
