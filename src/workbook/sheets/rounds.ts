import { components, outsideRaters } from '../../domain/evidence/rounds';
import type { Component } from '../../domain/evidence/rounds';
import { onWorkings } from '../workings';
import type { Column, FixedRow, TableSheet } from '../spec';
import { countText, fixedTenthText } from '../texts';
import { rowsWhere, typesOf } from './log-counts';
import { isRead, outsideOf, roundScores, rowsRead } from './measures';
import type { Newest } from './measures';
import { assumption } from './targets';

/** The hidden sheet of round types by component, and of the raters that count as outside. */
export function kindsSheet(): TableSheet {
  const lists = {
    coding: typesOf('coding'),
    design: [...typesOf('design'), 'design'],
    behavioral: [...typesOf('behavioral'), 'behavioural', 'organisational leadership'],
    rater: outsideRaters,
  };
  const any = [...lists.coding, ...lists.design, ...lists.behavioral];
  const columns = Object.entries({ ...lists, any });
  return onWorkings({
    key: 'kinds',
    columns: [
      { key: 'row', header: 'Row', width: 60, fill: 'given', format: 'integer' },
      ...columns.map(([key]): Column => ({
        key,
        header: key.charAt(0).toUpperCase() + key.slice(1),
        width: 160,
        fill: 'given',
        format: 'text',
      })),
    ],
    rows: {
      kind: 'fixed',
      keyColumn: 'row',
      // No cell is blank: a blank type must not be found here.
      records: any.map((_, index) => ({
        cells: {
          row: index + 1,
          ...Object.fromEntries(columns.map(([key, words]) => [key, words[index] ?? 'none'])),
        },
      })),
    },
  });
}

/** The hidden sheet of the outside rounds of each component: what the score gates read. */
export function roundsSheet(): TableSheet {
  return onWorkings({
    key: 'rounds',
    columns: [
      { key: 'component', header: 'Component', width: 100, fill: 'given', format: 'text' },
      computed('count', 'Rounds'),
      computed('recent', 'Recent', 'Young enough for a gate.'),
      computed('oldest', 'Oldest read'),
      computed('n', 'Read', 'The newest three and every other of the same day.'),
      computed('newest', 'Newest'),
      computed('low', 'Lowest'),
      computed('mean', 'Mean'),
      computed('weight', 'Weight', 'Rounds counted by how recent they are.'),
      computed('estimate', 'Estimate'),
      computed('floor', 'Floor'),
      { ...computed('text', 'Outside score'), formula: text },
    ],
    rows: { kind: 'fixed', keyColumn: 'component', records: components.map(componentRow) },
  });
}

const text = `IF({@count}=0,"Need 1 more",${fixedTenthText('{@estimate}')}&" (at least "&${fixedTenthText('{@floor}')}&", "&${countText('{@count}', 'round', 'rounds')}&")")`;

function computed(key: string, header: string, note?: string): Column {
  const column: Column = { key, header, width: 100, fill: 'computed', format: 'general' };
  return note === undefined ? column : { ...column, note };
}

function componentRow(component: Component): FixedRow {
  const condition = outsideOf(component);
  const newest: Newest = { day: 'mocks.day', condition, count: assumption('gateNeed') };
  const read = isRead(newest);
  const age =
    'IF(ISNUMBER({mocks.day})*({mocks.day}<READY_AS_OF+1),READY_AS_OF-INT({mocks.day}),0)';
  const weight = `(1/2)^(${age}/${assumption('halfLifeDays')})`;
  const prior = assumption('priorRounds');
  const points = `SUMPRODUCT(${condition}*${roundScores}*${weight})`;
  const noise = `${assumption('floorDeviations')}*${assumption('roundNoise')}`;
  return row(component, {
    count: rowsWhere('mocks.day', condition),
    recent: `IF({@count}=0,0,${rowsWhere('mocks.day', `${condition}*({mocks.day}>=READY_AS_OF-INT(${assumption('gateMaxAge')}))`)})`,
    oldest: ifAny(`INT(LARGE(FILTER({mocks.day},${condition}),MIN(${newest.count},{@count})))`),
    n: rowsRead(newest),
    newest: ifAny(`INT(LARGE(FILTER({mocks.day},${condition}),1))`),
    low: ifAny(`5-SUMPRODUCT(MAX(${read}*(5-${roundScores})))`),
    mean: ifAny(`SUMPRODUCT(${read}*${roundScores})/{@n}`),
    weight: ifAny(`SUMPRODUCT(${condition}*${weight})`),
    estimate: ifAny(
      clamped(`(${prior}*${assumption('priorRating')}+${points})/(${prior}+{@weight})`),
    ),
    // Scores and the prior lie within 1 to 5, so clamping the estimate first changes nothing.
    floor: ifAny(clamped(`{@estimate}-${noise}/(${prior}+{@weight})^(1/2)`)),
  });
}

function ifAny(formula: string): string {
  return `IF({@count}=0,"",${formula})`;
}

function clamped(formula: string): string {
  return `MAX(1,MIN(5,${formula}))`;
}

function row(component: string, formulas: Readonly<Record<string, string>>): FixedRow {
  const cells = Object.entries(formulas).map(([key, formula]) => [key, { formula }] as const);
  return { cells: { component, ...Object.fromEntries(cells) } };
}
