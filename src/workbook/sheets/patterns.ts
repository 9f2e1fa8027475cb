import { onWorkings } from '../workings';
import type { Column, FixedRow, TableSheet } from '../spec';
import { rowsWhere } from './log-counts';
import { distinctProblems, solvedBefore, tomorrow, upToNow } from './measures';
import { assumption } from './targets';

/** As many differently written patterns as are told apart; the plan's goal is 8. */
const PATTERNS = 16;

const solved = solvedBefore(tomorrow);
const tried = `${upToNow('problems.day')}*({problems.baseline}<>TRUE)`;
const limits = `IF({problems.difficulty}="Easy",${assumption('easyMinutes')},IF({problems.difficulty}="Hard",${assumption('hardMinutes')},${assumption('mediumMinutes')}))`;
const inTime = `${tried}*({problems.solved}=TRUE)*ISNUMBER({problems.minutes})*({problems.minutes}<=${limits})`;
const isOwn = '(TRIM({problems.pattern})={@name})';

/** The hidden sheet of coding patterns in the log: problems solved, and attempts in time. */
export function patternsSheet(): TableSheet {
  return onWorkings({
    key: 'patterns',
    columns: [
      { key: 'row', header: 'Row', width: 60, fill: 'given', format: 'integer' },
      { key: 'name', header: 'Pattern', width: 200, fill: 'computed', format: 'general' },
      counting('solved', 'Solved', distinctProblems(`${solved}*${isOwn}`)),
      counting('tried', 'Attempts', rowsWhere('problems.day', `${tried}*${isOwn}`)),
      {
        key: 'inTime',
        header: 'In time',
        width: 80,
        fill: 'computed',
        format: 'percent',
        formula: `IF({@tried}<${assumption('weakPatternAttempts')},"",SUMPRODUCT(${inTime}*${isOwn})/{@tried})`,
        note: 'The share of attempts that were solved within the target time.',
      },
      {
        key: 'order',
        header: 'Order',
        width: 80,
        fill: 'computed',
        format: 'general',
        formula: 'IF({@inTime}="","",{@inTime}+{@row}/10000)',
        note: 'Tells patterns that are equally weak apart.',
      },
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'row',
      records: Array.from({ length: PATTERNS }, (_, index) => patternRow(index + 1)),
    },
  });
}

/** A pattern written in two ways counts in its first row. */
function counting(key: string, header: string, count: string): Column {
  const formula = `IF({@name}="",0,IF(SUMPRODUCT(({patterns.name:rows}={@name})*({patterns.row:rows}<{@row}))>0,0,${count}))`;
  return { key, header, width: 80, fill: 'computed', format: 'integer', formula };
}

function patternRow(row: number): FixedRow {
  const all = `FILTER({problems.pattern},${tried}*(TRIM({problems.pattern})<>""))`;
  const name = `IFERROR(LOWER(TRIM(INDEX(UNIQUE(${all}),${row}))),"")`;
  const formula = row === 1 ? name : `IF({patterns.name#${row - 1}}="","",${name})`;
  return { cells: { row, name: { formula } } };
}
