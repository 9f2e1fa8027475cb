import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallCounts, Google } from '../../emulator/google';
import { DIST } from '../../scripts/build';
import { doneMock } from './entries';
import { call, create, log, sampleTracker, save, spreadsheet } from './fixture';

/** The budgets that are counted, not timed: the same on every machine. */
const budgets = JSON.parse(
  readFileSync(join(__dirname, '../../bench/budgets.json'), 'utf8'),
) as Readonly<Record<string, number>>;

function within(name: string, value: number): void {
  const budget = budgets[name];
  expect([name, budget]).not.toContain(undefined);
  expect([name, value <= (budget ?? 0) ? budget : value]).toEqual([name, budget]);
}

async function counted(google: Google, work: () => Promise<unknown>): Promise<CallCounts> {
  google.resetCounts();
  await work();
  return google.counts();
}

test('making a tracker keeps to its service calls', async () => {
  const google = spreadsheet();
  const { reads, writes, alternations } = await counted(google, () => create(google));
  within('generation, reads', reads);
  within('generation, writes', writes);
  within('generation, alternations', alternations);
});

describe('with a tracker that is in use', () => {
  let google: Google;
  beforeAll(async () => {
    google = await sampleTracker();
  });

  test('logging a session keeps to its service calls', async () => {
    const { reads, writes, alternations } = await counted(google, () =>
      log(google, { id: 'session-1' }),
    );
    within('log a session, reads', reads);
    within('log a session, writes', writes);
    within('log a session, alternations', alternations);
  });

  test('a mock with feedback keeps to its writes', async () => {
    const { writes } = await counted(google, () => save(google, 'mock-0001', doneMock));
    within('log a mock with feedback, writes', writes);
  });

  test('an action is noted by one write of properties', async () => {
    const { byMethod } = await counted(google, () => log(google, { id: 'session-2' }));
    expect(byMethod['Properties.setProperties']).toBe(1);
    expect(byMethod['Properties.deleteProperty']).toBeUndefined();
  });

  test('opening the panel keeps to its reads and writes nothing', async () => {
    const { reads, writes } = await counted(google, () => call(google, 'openSidebar', {}));
    within('open the panel, reads', reads);
    within('open the panel, writes', writes);
  });
});

test('the files for Google keep to their sizes', () => {
  within('bundle bytes', readFileSync(join(DIST, 'Code.js')).length);
  within('sidebar bytes', readFileSync(join(DIST, 'Sidebar.html')).length);
});
