import { assumptionNames } from '../../src/domain/plans/assumptions';
import { targetLines } from '../../src/domain/plans/lines';
import { defaultSettings } from '../../src/domain/plans/settings';
import { plan } from '../../src/workbook/plan';
import type { SheetState, Snapshot } from '../../src/workbook/snapshot';
import type { Step } from '../../src/workbook/steps';
import { trackerSpec } from '../../src/workbook/tracker';
import { withSettings } from '../../src/workbook/with-settings';

const spec = withSettings(trackerSpec(), defaultSettings('2026-06-01'));

function sheet(id: number, title: string, empty = false): SheetState {
  return { id, title, empty, own: null };
}

function stepsFor(snapshot: Snapshot): readonly Step[] {
  const planned = plan(spec, snapshot, 'rename');
  if (planned.kind !== 'ready') throw new Error('expected steps');
  return planned.steps;
}

test('puts new sheets after the ones that are there, in order', () => {
  const added = stepsFor({
    sheets: [sheet(0, 'Budget'), sheet(1, 'Diary')],
    names: [],
    stamps: {},
  }).flatMap((step) => (step.kind === 'addSheet' ? [`${step.index} ${step.title}`] : []));
  expect(added.slice(0, 4)).toEqual(['2 Dashboard', '3 Week', '4 Days', '5 Plan']);
});

test('makes sheets, then names, then cells, so that no formula points at nothing', () => {
  const kinds = stepsFor({ sheets: [sheet(0, 'Sheet1', true)], names: [], stamps: {} }).map(
    ({ kind }) => kind,
  );
  expect(kinds.lastIndexOf('addSheet')).toBeLessThan(kinds.indexOf('name'));
  expect(kinds.lastIndexOf('name')).toBeLessThan(kinds.indexOf('write'));
  expect(kinds.lastIndexOf('write')).toBeLessThan(kinds.indexOf('dress', kinds.indexOf('write')));
  expect(kinds[kinds.length - 1]).toBe('show');
});

test('asks before it takes another name than one that the person uses', () => {
  const snapshot = { sheets: [sheet(0, 'plan'), sheet(1, 'Settings')], names: [], stamps: {} };
  expect(plan(spec, snapshot, 'ask')).toEqual({ kind: 'taken', titles: ['Plan', 'Settings'] });
  const titles = stepsFor(snapshot).flatMap((step) =>
    step.kind === 'addSheet' ? [step.title] : [],
  );
  expect(titles).toContain('Plan (Loop Ready)');
  expect(titles).toContain('Settings (Loop Ready)');
  expect(titles).toContain('Sessions');
});

test('starts tables as copies of the first one, which is dressed before', () => {
  const steps = stepsFor({ sheets: [], names: [], stamps: {} });
  const copies = steps.flatMap((step) =>
    step.kind === 'addSheet' && step.like !== null ? [step.like] : [],
  );
  const first = steps.findIndex((step) => step.kind === 'dress');
  expect(steps[first]).toMatchObject({ sheet: 'days', frozenRows: 1 });
  expect(steps[first + 1]).toMatchObject({ kind: 'addSheet', sheet: 'plan', like: 'days' });
  expect(new Set(copies)).toEqual(new Set(['days']));
  expect(copies.length).toBeGreaterThan(15);
});

test('puts tables that share a tab side by side, and makes the tab once', () => {
  const steps = stepsFor({ sheets: [], names: [], stamps: {} });
  const made = steps.flatMap((step) => (step.kind === 'addSheet' ? [step.sheet] : []));
  const blocks = steps.flatMap((step) =>
    step.kind === 'write' && step.sheet === 'lists'
      ? [[step.column, step.column + (step.values[0]?.length ?? 0)]]
      : [],
  );
  expect(made).not.toContain('scores');
  expect(blocks.length).toBeGreaterThan(5);
  expect(blocks.slice(1).map(([first]) => first)).toEqual(
    blocks.slice(0, -1).map(([, next]) => next),
  );
});

test('goes on with an empty sheet of our name that a failed run left behind', () => {
  const steps = stepsFor({ sheets: [sheet(4, 'Plan', true)], names: [], stamps: {} });
  expect(steps).toContainEqual({ kind: 'adoptSheet', sheet: 'plan', id: 4 });
});

test('steps are plain JSON', () => {
  const steps = stepsFor({ sheets: [], names: [], stamps: {} });
  expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
});

test('names the rows of a table, from the first column of the name to the last', () => {
  const names = stepsFor({ sheets: [], names: [], stamps: {} }).flatMap((step) =>
    step.kind === 'name' && step.name === 'READY_ASSUMPTIONS' ? [step.block] : [],
  );
  // A row for each constant, and two for each line: its goals and its weight.
  const rows = assumptionNames.length + 2 * targetLines.length;
  expect(names).toEqual([{ row: 2, column: 2, rows, columns: 2 }]);
});
