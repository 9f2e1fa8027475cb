import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/build';
import { create, emptyTracker, log, spreadsheet } from './fixture';

/** The budgets that are counted, not timed: the same on every machine. */
const budgets = JSON.parse(
  readFileSync(join(__dirname, '../../bench/budgets.json'), 'utf8'),
) as Readonly<Record<string, number>>;

function within(name: string, value: number): void {
  const budget = budgets[name];
  expect([name, budget]).not.toContain(undefined);
  expect([name, value <= (budget ?? 0) ? budget : value]).toEqual([name, budget]);
}

test('making a tracker keeps to its service calls', async () => {
  const google = spreadsheet();
  await create(google);
  const { reads, writes, alternations } = google.counts();
  within('generation, reads', reads);
  within('generation, writes', writes);
  within('generation, alternations', alternations);
});

test('logging a session keeps to its service calls', async () => {
  const google = await emptyTracker();
  google.resetCounts();
  await log(google, { id: 'session-1' });
  const { reads, writes, alternations } = google.counts();
  within('log a session, reads', reads);
  within('log a session, writes', writes);
  within('log a session, alternations', alternations);
});

test('the files for Google keep to their sizes', () => {
  within('bundle bytes', readFileSync(join(DIST, 'Code.js')).length);
  within('sidebar bytes', readFileSync(join(DIST, 'Sidebar.html')).length);
});
