import { assumptionTable } from '../../src/domain/plans/assumptions';
import { defaultSettings } from '../../src/domain/plans/settings';
import { plan } from '../../src/workbook/plan';
import type { SheetState, Snapshot } from '../../src/workbook/snapshot';
import type { Step } from '../../src/workbook/steps';
import { trackerSpec } from '../../src/workbook/tracker';

const spec = trackerSpec(defaultSettings('2026-06-01'));

function sheet(id: number, title: string, empty = false): SheetState {
  return { id, title, empty, own: null };
}

function stepsFor(snapshot: Snapshot): readonly Step[] {
  const planned = plan(spec, snapshot, 'rename');
  if (planned.kind !== 'ready') throw new Error('expected steps');
  return planned.steps;
}

test('puts new sheets after the ones that are there, in order', () => {
  const added = stepsFor({ sheets: [sheet(0, 'Budget'), sheet(1, 'Diary')], names: [] }).flatMap(
    (step) => (step.kind === 'addSheet' ? [`${step.index} ${step.title}`] : []),
  );
  expect(added.slice(0, 4)).toEqual(['2 Dashboard', '3 Plan', '4 Sessions', '5 Problems']);
});

test('makes sheets, then names, then cells, so that no formula points at nothing', () => {
  const kinds = stepsFor({ sheets: [sheet(0, 'Sheet1', true)], names: [] }).map(({ kind }) => kind);
  expect(kinds.lastIndexOf('addSheet')).toBeLessThan(kinds.indexOf('name'));
  expect(kinds.lastIndexOf('name')).toBeLessThan(kinds.indexOf('write'));
  expect(kinds.lastIndexOf('write')).toBeLessThan(kinds.indexOf('dress'));
  expect(kinds[kinds.length - 1]).toBe('show');
});

test('asks before it takes another name than one that the person uses', () => {
  const snapshot = { sheets: [sheet(0, 'plan'), sheet(1, 'Settings')], names: [] };
  expect(plan(spec, snapshot, 'ask')).toEqual({ kind: 'taken', titles: ['Plan', 'Settings'] });
  const titles = stepsFor(snapshot).flatMap((step) =>
    step.kind === 'addSheet' ? [step.title] : [],
  );
  expect(titles).toContain('Plan (Loop Ready)');
  expect(titles).toContain('Settings (Loop Ready)');
  expect(titles).toContain('Sessions');
});

test('goes on with an empty sheet of our name that a failed run left behind', () => {
  const steps = stepsFor({ sheets: [sheet(4, 'Plan', true)], names: [] });
  expect(steps).toContainEqual({ kind: 'adoptSheet', sheet: 'plan', id: 4 });
});

test('steps are plain JSON', () => {
  const steps = stepsFor({ sheets: [], names: [] });
  expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
});

test('names the rows of a table, from the first column of the name to the last', () => {
  const names = stepsFor({ sheets: [], names: [] }).flatMap((step) =>
    step.kind === 'name' && step.name === 'READY_ASSUMPTIONS' ? [step.block] : [],
  );
  expect(names).toEqual([{ row: 2, column: 2, rows: assumptionTable.length, columns: 2 }]);
});
