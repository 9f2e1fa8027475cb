import { components } from '../../domain/evidence/rounds';
import { stages } from '../../domain/evidence/stages';
import type { Stage } from '../../domain/evidence/stages';
import type { Level } from '../../domain/plans/areas';
import type { AssumptionName } from '../../domain/plans/assumptions';
import type { Metric } from '../../domain/plans/lines';
import { onWorkings } from '../workings';
import type { Column, FixedRow, TableSheet } from '../spec';
import { fixedTenthText } from '../texts';
import { datedRows, rowsWhere } from './log-counts';
import { sofar, upToNow } from './measures';
import { assumption } from './targets';

/** The hidden sheet of every gate of the three stages: value, verdict and what would settle it. */
export function gatesSheet(): TableSheet {
  return onWorkings({
    key: 'gates',
    columns: [
      { key: 'gate', header: 'Key', width: 180, fill: 'given', format: 'text' },
      { key: 'stage', header: 'Stage', width: 110, fill: 'given', format: 'text' },
      { key: 'order', header: 'Order', width: 60, fill: 'given', format: 'integer' },
      computed('label', 'Gate', 240),
      computed('value', 'Value'),
      computed('target', 'Target'),
      computed('result', 'Verdict', 200),
      computed('now', 'Now'),
      computed('gap', 'Gap', 140),
      computed('due', 'Due'),
      { ...computed('shut', 'Shut'), formula: 'IF(OR({@result}="",{@result}="Pass"),0,1)' },
      { ...computed('rank', 'Rank'), formula: rankOf('{gates.shut:rows}', '{@shut}') },
      {
        ...computed('turn', 'Turn'),
        formula: rankOf('{gates.shut:rows}*{gates.due:rows}', '{@shut}*{@due}'),
        note: 'The place among the shut gates whose target line has begun.',
      },
      { key: 'remedy', header: 'What would settle it', width: 320, fill: 'computed' },
    ],
    rows: { kind: 'fixed', keyColumn: 'gate', records: stages.flatMap(gatesOf).map(gateRow) },
  });
}

/** The hidden sheet of the verdict: gates that are shut by stage, the stage shown and the next. */
export function verdictSheet(): TableSheet {
  const shut = (stage: Stage): string =>
    `SUMPRODUCT(({gates.stage:rows}="${stage}")*{gates.shut:rows})`;
  const missed =
    'SUMPRODUCT(({gates.stage:rows}="May schedule")*(LEFT({gates.result:rows},4)="Miss"))';
  const [first, second, third] = stages;
  const nextOf = (words: readonly [string, string, string, string]): string =>
    `IF(${shut(first)}>0,${words[0]},IF(${shut(second)}>0,${words[1]},IF(${shut(third)}>0,${words[2]},${words[3]})))`;
  const building = `IF(${missed}>0,"Building","Not enough evidence")`;
  return onWorkings({
    key: 'verdict',
    columns: [
      { key: 'key', header: 'Key', width: 100, fill: 'given', format: 'text' },
      { key: 'value', header: 'Value', width: 200, fill: 'computed', format: 'general' },
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: [
        fact('next', nextOf([`"${first}"`, `"${second}"`, `"${third}"`, '""'])),
        fact('shown', nextOf([building, `"${first}"`, `"${second}"`, `"${third}"`])),
        fact('failing', 'SUMPRODUCT(({gates.stage:rows}={verdict.value#next})*{gates.shut:rows})'),
      ],
    },
  });
}

function fact(key: string, formula: string): FixedRow {
  return { cells: { key, value: { formula } } };
}

function computed(key: string, header: string, width = 80): Column {
  return { key, header, width, fill: 'computed', format: 'general' };
}

/** The place of a gate among those of the next stage that count, in the order of the rows. */
function rankOf(counted: string, own: string): string {
  return `IF({@stage}={verdict.value#next},${own}*SUMPRODUCT(({gates.stage:rows}={@stage})*({gates.order:rows}<={@order})*${counted}),0)`;
}

interface GateCells {
  readonly id: string;
  readonly stage: Stage;
  /** The line whose start makes the gate something to do. */
  readonly metric: Metric;
  readonly label: string;
  readonly value: string;
  readonly target: string;
  readonly result: string;
  readonly now: string;
  readonly gap: string;
  readonly remedy: string;
}

function gateRow(gate: GateCells, index: number): FixedRow {
  const { id, stage, metric, ...formulas } = gate;
  const cells = Object.entries(formulas).map(([key, formula]) => [key, { formula }] as const);
  return {
    cells: {
      gate: `${stage}.${id}`.replace(' ', '_'),
      stage,
      order: index + 1,
      due: { formula: `{scores.due#${metric}}` },
      ...Object.fromEntries(cells),
    },
  };
}

function gatesOf(stage: Stage): readonly GateCells[] {
  switch (stage) {
    case 'May schedule':
      return [
        ...scoreGates(stage, 'mayScheduleScore'),
        mocksGate(stage, 'mayScheduleMocks'),
        storiesGate(stage, 'mayScheduleStories'),
      ];
    case 'Confirm':
      return [
        ...scoreGates(stage, 'confirmScore'),
        mocksGate(stage, 'confirmMocks'),
        feedbackGate(stage),
        storiesGate(stage, 'confirmStories'),
        principlesGate(stage, 'confirmPrinciples', 'covered'),
        qualityGate(stage),
      ];
    case 'Peak':
      return [
        ...scoreGates(stage, 'peakScore'),
        minutesGate(stage, 'mediumMinutes', 'peakMediumMinutes', 'medium problem'),
        minutesGate(stage, 'designMinutes', 'peakDesignMinutes', 'design'),
        principlesGate(stage, 'peakPrinciples', 'strong'),
        scaleGate(stage, 'L7', 'peakL7Designs'),
        scaleGate(stage, 'L6', 'peakL6Designs'),
      ];
  }
}

const names = { coding: 'Coding', design: 'Design', behavioral: 'Behavioral' } as const;

function scoreGates(stage: Stage, score: AssumptionName): GateCells[] {
  const target = assumption(score);
  const need = assumption('gateNeed');
  return components.map((component) => {
    const of = (column: string): string => `{rounds.${column}#${component}}`;
    const more = `${need}-${of('recent')}`;
    const older = `${of('count')}-${of('recent')}`;
    const short = `({@target}-MIN(${of('mean')},${of('low')}+${assumption('gateMargin')}))`;
    const verdict = (few: string, sameDay: string, compared: string): string =>
      `IF(${of('recent')}<${need},${few},IF(${of('newest')}=${of('oldest')},${sameDay},${compared}))`;
    return {
      id: `${component}Score`,
      stage,
      metric: 'outsideScore',
      label: `"${names[component]} rounds at "&${fixedTenthText('{@target}')}`,
      value: of('mean'),
      target,
      result: verdict(
        `"Need "&(${more})&" more"&IF(${older}>0," ("&(${older})&" older than "&${assumption('gateMaxAge')}&" days)","")`,
        '"Need another day"',
        atLeast(short, '"Pass"', ['"Miss by "&', '']),
      ),
      now: ifKnown(fixedTenthText('{@value}')),
      gap: verdict(
        `(${more})&" more"&IF(${older}>0,", "&(${older})&" too old","")`,
        '"another day"',
        atLeast(short, '""', ['', '&" short"']),
      ),
      remedy: `"Book a ${component} round with someone else"`,
    };
  });
}

/** Words around a shortfall, or those for none; the least that is shown is a tenth. */
function atLeast(short: string, pass: string, [before, after]: readonly [string, string]): string {
  const rounded = `MAX(1/10,INT(${short}*10+1/2+1/1000000000)/10)`;
  return `IF(${short}<=1/1000000000,${pass},${before}${fixedTenthText(rounded)}${after})`;
}

function ifKnown(formula: string): string {
  return `IF(ISNUMBER({@value}),${formula},"none yet")`;
}

interface Counted {
  readonly id: string;
  readonly stage: Stage;
  readonly metric: Metric;
  readonly name: string;
  /** The count, blank without evidence. */
  readonly value: string;
  readonly target: AssumptionName;
  readonly remedy: string;
}

function counting({ name, target, remedy, ...gate }: Counted): GateCells {
  const more = '({@target}-IF(ISNUMBER({@value}),{@value},0))';
  return {
    ...gate,
    label: `{@target}&" ${name}"`,
    target: assumption(target),
    result: `IF(${more}<=0,"Pass",IF(ISNUMBER({@value}),"Miss by "&ROUND(${more},0),"Need "&${more}&" more"))`,
    now: ifKnown('{@value}&""'),
    gap: `IF(${more}<=0,"",${more}&" more")`,
    remedy: `"${remedy}"`,
  };
}

function mocksGate(stage: Stage, target: AssumptionName): GateCells {
  return counting({
    id: 'mockSessions',
    stage,
    metric: 'mockSessions',
    name: 'mock sessions',
    value: '{scores.actual#mockSessions}',
    target,
    remedy: 'Book a mock with someone outside',
  });
}

function storiesGate(stage: Stage, target: AssumptionName): GateCells {
  return counting({
    id: 'stories',
    stage,
    metric: 'stories',
    name: 'stories',
    value: '{scores.actual#stories}',
    target,
    remedy: 'Draft another story',
  });
}

function principlesGate(
  stage: Stage,
  target: AssumptionName,
  level: 'covered' | 'strong',
): GateCells {
  const strong =
    'IF({scores.n#principlesCovered}=0,"",COUNTIF({principles.coverage:rows},"Strong"))';
  return counting({
    id: level === 'covered' ? 'principlesCovered' : 'principlesStrong',
    stage,
    metric: 'principlesCovered',
    name: `principles ${level}`,
    value: level === 'covered' ? '{scores.actual#principlesCovered}' : strong,
    target,
    remedy: 'Link a story to a principle that lacks one',
  });
}

/** A gate that only the level L7 has: otherwise it says nothing and is never shut. */
function scaleGate(stage: Stage, scale: Level, target: AssumptionName): GateCells {
  const designs = `COUNTIFS(${datedRows('designs.day', sofar)},{designs.scale},"${scale}")`;
  const gate = counting({
    id: scale === 'L7' ? 'l7Designs' : 'l6Designs',
    stage,
    metric: 'designSessions',
    name: `designs at ${scale} scale`,
    value: `IF({scores.n#designSessions}=0,"",${designs})`,
    target,
    remedy: `Practise a design at ${scale} scale`,
  });
  return { ...gate, result: `IF(READY_LEVEL="L7",${gate.result},"")` };
}

/** What is marked as addressed without a day counts as closed on the day it was made. */
const isUndated = '(ISNUMBER({feedback.closed})=FALSE)';

function feedbackGate(stage: Stage): GateCells {
  const rounds = components.map((component) => `{rounds.count#${component}}`).join('+');
  const open = rowsWhere(
    'feedback.day',
    `${upToNow('feedback.day')}*(TRIM({feedback.severity})="major")*((${isUndated}*(TRIM({feedback.status})<>"addressed")+(${isUndated}=FALSE)*({feedback.closed}>=READY_AS_OF+1))>0)`,
  );
  return {
    id: 'openMajorFeedback',
    stage,
    metric: 'mockSessions',
    label: '"No open major feedback"',
    value: `IF(${rounds}=0,"",${open})`,
    target: '0',
    result: 'IF(ISNUMBER({@value}),IF({@value}>0,"Miss by "&{@value},"Pass"),"Need 1 more")',
    now: ifKnown('{@value}&" open"'),
    gap: 'IF(ISNUMBER({@value}),IF({@value}>0,{@value}&" to close",""),"1 round first")',
    remedy:
      'IF(ISNUMBER({@value}),"Act on the open feedback and close it","Book a round with someone outside")',
  };
}

function measured(
  gate: Pick<GateCells, 'id' | 'stage' | 'metric' | 'label' | 'remedy'>,
  target: AssumptionName,
  short: string,
): GateCells {
  const more = `(${assumption('minimumObservations')}-{scores.n#${gate.metric}})`;
  const verdict = (few: string, compared: string): string => `IF(${more}>0,${few},${compared})`;
  return {
    ...gate,
    value: `{scores.actual#${gate.metric}}`,
    target: assumption(target),
    result: verdict(`"Need "&${more}&" more"`, atLeast(short, '"Pass"', ['"Miss by "&', ''])),
    now: ifKnown(fixedTenthText('{@value}')),
    gap: verdict(`${more}&" more"`, atLeast(short, '""', ['', '&" off"'])),
  };
}

function qualityGate(stage: Stage): GateCells {
  const label = `"Story quality "&${fixedTenthText('{@target}')}`;
  const remedy = '"Rework the weakest story and have it rated"';
  return measured(
    { id: 'storyQuality', stage, metric: 'storyQuality', label, remedy },
    'confirmStoryQuality',
    '({@target}-{@value})',
  );
}

function minutesGate(
  stage: Stage,
  metric: 'mediumMinutes' | 'designMinutes',
  target: AssumptionName,
  name: string,
): GateCells {
  const label = `"Median ${name} within "&{@target}&" minutes"`;
  const remedy = `"Time another ${name}"`;
  return measured({ id: metric, stage, metric, label, remedy }, target, '({@value}-{@target})');
}
