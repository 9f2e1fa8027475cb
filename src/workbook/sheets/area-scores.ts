import { areaNames, areas } from '../../domain/plans/areas';
import type { Area } from '../../domain/plans/areas';
import { PLAN_WEEKS } from '../../domain/plans/hours';
import { onWorkings } from '../workings';
import type { Column, FixedRow, TableSheet } from '../spec';
import { countText } from '../texts';
import { brokenLines } from './lines';
import { expectedAt } from './scores';
import { areaWeight, assumption } from './targets';

/** The hidden sheet of the four areas and the whole plan: earned week, lag, index, status. */
export function areaScoresSheet(): TableSheet {
  return onWorkings({
    key: 'areas',
    columns: [
      { key: 'area', header: 'Key', width: 100, fill: 'given', format: 'text' },
      { key: 'name', header: 'Area', width: 120, fill: 'given', format: 'text' },
      computed('hours', 'Hours', 'Weighs the areas against each other.'),
      computed('weight', 'Weight due'),
      computed('due', 'Due'),
      computed('evidence', 'With evidence', 'Due metrics that something was measured of.'),
      computed('broken', 'Broken lines', 'Target lines that go back.'),
      computed('earned', 'Earned week'),
      computed('index', 'Index'),
      computed('expected', 'Expected'),
      { ...computed('lag', 'Lag'), formula: `IF({@due}=0,"",${lag})` },
      { ...computed('status', 'Status'), formula: status },
      { ...computed('advice', 'Advice'), formula: advice },
    ],
    rows: { kind: 'fixed', keyColumn: 'area', records: [...areas.map(areaRow), overallRow()] },
  });
}

function computed(key: string, header: string, note?: string): Column {
  const column: Column = { key, header, width: 100, fill: 'computed', format: 'general' };
  return note === undefined ? column : { ...column, note };
}

const behind = '(READY_WEEKS_ELAPSED-{@earned})';

// Halves away from zero, with the domain's allowance for a tenth that has no exact binary form.
const lag = `IF(${behind}<0,-1,1)*INT(ABS(${behind})*10+1/2+1/1000000000)/10`;

const daysOver = `IF(ISNUMBER(READY_START),READY_AS_OF-READY_START-${7 * PLAN_WEEKS},0)`;

const onTime = `IF({@lag}<=${assumption('lagAhead')},"Ahead",IF({@lag}<=${assumption('lagOnPlan')},"On plan",IF({@lag}<=${assumption('lagAtRisk')},"At risk","Behind")))`;

const ended = `IF({@earned}>=${PLAN_WEEKS - 1},"Done","Plan ended "&${countText(`(${daysOver})`, 'day', 'days')}&" ago")`;

const status = `IF({@broken}>0,"Fix its target line",IF({@due}=0,"Nothing due yet",IF({@evidence}=0,"No evidence",IF(${daysOver}>0,${ended},${onTime}))))`;

const longest = assumption('longestExtension');
const weeks = '(-INT(-{@lag}))';

const advice = `IF({@status}<>"Behind","",IF(${weeks}>${longest},"Extending by "&${countText(longest, 'week', 'weeks')}&" is not enough: replan","Extend the plan by "&${countText(weeks, 'week', 'weeks')}))`;

function areaRow(area: Area): FixedRow {
  const own = '({scores.area:rows}={@area})*{scores.due:rows}';
  const mean = (column: string): string =>
    `IF({@due}=0,0,SUMPRODUCT(${own}*{scores.weight:rows}*{scores.${column}:rows})/{@weight})`;
  return row(area, areaNames[area], {
    hours: areaWeight(area),
    weight: `SUMPRODUCT(${own}*{scores.weight:rows})`,
    due: 'IF({@weight}>0,1,0)',
    evidence: `SUMPRODUCT(${own}*ISNUMBER({scores.actual:rows}))`,
    broken: brokenLines(area),
    earned: mean('capped'),
    index: mean('points'),
    expected: expectedAt(area, 'READY_WEEKS_ELAPSED'),
  });
}

/** The areas that are due, weighed by their hours. */
function overallRow(): FixedRow {
  const total = (column: string): string =>
    areas.map((area) => `{areas.${column}#${area}}`).join('+');
  const weighed = (column: string): string =>
    areas
      .map((area) => `{areas.due#${area}}*{areas.hours#${area}}*{areas.${column}#${area}}`)
      .join('+');
  const mean = (column: string): string => `IF({@due}=0,0,(${weighed(column)})/{@weight})`;
  return row('overall', 'All', {
    hours: total('hours'),
    weight: areas.map((area) => `{areas.due#${area}}*{areas.hours#${area}}`).join('+'),
    due: 'IF({@weight}>0,1,0)',
    evidence: total('evidence'),
    broken: total('broken'),
    earned: mean('earned'),
    index: mean('index'),
    expected: mean('expected'),
  });
}

function row(area: string, name: string, formulas: Readonly<Record<string, string>>): FixedRow {
  const cells = Object.entries(formulas).map(([key, formula]) => [key, { formula }] as const);
  return { cells: { area, name, ...Object.fromEntries(cells) } };
}
