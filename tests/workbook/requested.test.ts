import { plan } from '../../src/workbook/plan';
import { requested } from '../../src/workbook/requested';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { PageSheet, WorkbookSpec } from '../../src/workbook/spec';

const page = (key: string, more: Partial<PageSheet> = {}): PageSheet => ({
  kind: 'page',
  key,
  title: key,
  role: 'read',
  rows: 3,
  columnWidths: [80],
  cells: [{ at: 'A1', content: key, style: 'title' }],
  ...more,
});
const spec: WorkbookSpec = { sheets: [page('front'), page('extra', { onRequest: true })] };
const empty: Snapshot = { sheets: [], names: [], stamps: {} };
const keys = ({ sheets }: WorkbookSpec): string[] => sheets.map(({ key }) => key);

test('a sheet on request is left out until somebody asks for it', () => {
  expect(keys(requested(spec, empty, null))).toEqual(['front']);
  expect(keys(requested(spec, empty, 'extra'))).toEqual(['front', 'extra']);
});

test('one that is there is kept in repair without being asked for', () => {
  const own = { key: 'extra' };
  const there = { ...empty, sheets: [{ id: 1, title: 'extra', empty: false, own }] };
  // Only the key of what the snapshot found matters here.
  expect(keys(requested(spec, there as unknown as Snapshot, null))).toEqual(['front', 'extra']);
});

test('the sheet that was asked for is shown at the end', () => {
  const planned = plan(spec, empty, 'ask', 'extra');
  const last = planned.kind === 'ready' ? planned.steps.at(-1) : null;
  expect(last).toEqual({ kind: 'show', sheet: 'extra' });
});
