import { areaNames, areas } from '../../domain/plans/areas';
import { onWorkings } from '../workings';
import type { FixedRow, TableSheet } from '../spec';
import { countText, fixedTenthText, tenthText } from '../texts';
import { distinctWhere, rowsWhere, storiesWith } from './log-counts';
import { overallScores } from './measures';
import { thisWeek } from './plan';

/**
 * The hidden sheet of what to do next, in order: shut gates whose target line has begun, areas that
 * are behind, goals of this week. The sidebar ranks the whole list; this is what formulas can say.
 */
export function actionsSheet(): TableSheet {
  return onWorkings({
    key: 'actions',
    columns: [
      { key: 'order', header: 'Order', width: 60, fill: 'given', format: 'integer' },
      { key: 'open', header: 'Open', width: 60, fill: 'computed', format: 'general' },
      { key: 'text', header: 'What to do', width: 340, fill: 'computed', format: 'general' },
      { key: 'why', header: 'Why', width: 240, fill: 'computed', format: 'general' },
      {
        key: 'rank',
        header: 'Rank',
        width: 60,
        fill: 'computed',
        format: 'general',
        formula: '{@open}*SUMPRODUCT(({actions.order:rows}<={@order})*{actions.open:rows})',
      },
    ],
    rows: { kind: 'fixed', keyColumn: 'order', records: actions().map(actionRow) },
  });
}

interface ActionCells {
  readonly open: string;
  readonly text: string;
  readonly why: string;
}

function actionRow({ open, text, why }: ActionCells, index: number): FixedRow {
  return {
    cells: {
      order: index + 1,
      open: { formula: `IF(${open},1,0)` },
      text: { formula: text },
      why: { formula: why },
    },
  };
}

const begun = 'READY_WEEK_NOW>0';

function actions(): ActionCells[] {
  return [
    {
      open: 'READY_WEEK_NOW=0',
      text: '"Look through the Plan sheet"',
      why: '"your plan has not begun"',
    },
    {
      open: `AND(${begun},COUNT({sessions.day})=0)`,
      text: '"Log your first session"',
      why: '"Extensions > Loop Ready > Log a session"',
    },
    overdueFeedback,
    ...[1, 2, 3].map(gateAction),
    ...areas.map((area) => ({
      open: `AND(${begun},{areas.status#${area}}="Behind")`,
      text: `"Put ${areaNames[area]} first this week"`,
      why: `${fixedTenthText(`MAX(0,{areas.lag#${area}})`)}&" weeks behind"`,
    })),
    goal('problems', ['new problem', 'new problems'], 'Solve', problemsNow),
    goal('designs', ['design', 'designs'], 'Work out', designsNow),
    goal('stories', ['story', 'stories'], 'Draft', storiesWith(week)),
    goal('mocks', ['mock', 'mocks'], 'Do', distinctWhere('mocks.loop', overallScores(week))),
    {
      open: `AND(${begun},${thisWeek('actual')}<${thisWeek('planned')})`,
      text: `"Study "&${tenthText(`MAX(0,${thisWeek('planned')}-${thisWeek('actual')})`)}&" h more this week"`,
      why: `${tenthText(thisWeek('actual'))}&" h of "&${tenthText(thisWeek('planned'))}&" h"`,
    },
    {
      open: `AND(${begun},${thisWeek('actual')}>=${thisWeek('planned')})`,
      text: '"Rest, or go ahead"',
      why: '"you have met this week\'s hours"',
    },
  ];
}

const isOverdue =
  'ISNUMBER({feedback.due})*({feedback.due}<READY_AS_OF)*(ISNUMBER({feedback.closed})=FALSE)*(TRIM({feedback.status})<>"addressed")';
const overdue = rowsWhere('feedback.due', isOverdue);

/** Feedback that should have been acted on by now: the one that was due first. */
const overdueFeedback: ActionCells = {
  open: `AND(${begun},${overdue}>0)`,
  text: `"Address: "&IFERROR(INDEX(FILTER({feedback.text},${isOverdue}*({feedback.due}=MIN(FILTER({feedback.due},${isOverdue})))),1),"")`,
  why: `"feedback, "&${countText(overdue, 'is overdue', 'are overdue')}`,
};

/** The shut gate of the next stage whose turn it is. */
function gateAction(turn: number): ActionCells {
  const of = (column: string): string =>
    `IFERROR(INDEX({gates.${column}:rows},MATCH(${turn},{gates.turn:rows},0)),"")`;
  return {
    open: `AND(${begun},COUNTIF({gates.turn:rows},${turn})>0)`,
    text: of('remedy'),
    why: `${of('label')}&": "&${of('gap')}`,
  };
}

const week = { from: '(READY_START+7*(READY_WEEK_NOW-1))', until: '(READY_AS_OF+1)' } as const;

const problemsNow = newInWeek('problems');
const designsNow = newInWeek('designs');

/** How far a count of the weeks sheet has come since the end of last week. */
function newInWeek(column: string): string {
  const at = (week: string): string =>
    `INDEX({weeks.${column}:rows},MATCH(${week},{weeks.week:rows},0))`;
  return `(${at('READY_WEEK_NOW')}-IF(READY_WEEK_NOW>1,${at('MAX(1,READY_WEEK_NOW-1)')},0))`;
}

function goal(
  column: string,
  [one, many]: readonly [string, string],
  verb: string,
  done: string,
): ActionCells {
  const target = thisWeek(column);
  const more = `(${target}-(${done}))`;
  return {
    open: `IF(${begun},${more}>0,FALSE)`,
    text: `IF(${begun},"${verb} "&${countText(more, `more ${one}`, `more ${many}`)},"")`,
    why: `IF(${begun},(${done})&" of "&${target}&" this week","")`,
  };
}
