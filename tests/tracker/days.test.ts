import {
  createdTracker,
  emptyTracker,
  log,
  planRows,
  records,
  setting,
  sheetOf,
  spreadsheet,
} from './fixture';

/** The script's zone, the spreadsheet's zone and the process's differ on purpose. */
const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'] as const;

describe.each(zones)('a spreadsheet in %s, a script in Asia/Kolkata', (timeZone) => {
  const at = (local: string): number => instantOf(local, timeZone);

  test.each([
    ['2026-08-19T12:00', 46253, '2026-08-19'],
    ['2026-08-19T23:59', 46253, '2026-08-19'],
    ['2026-08-20T01:00', 46254, '2026-08-19'],
    ['2026-08-20T03:59', 46254, '2026-08-19'],
    ['2026-08-20T04:00', 46254, '2026-08-20'],
  ])('at %s local time it is day %i, and a session belongs to %s', async (local, serial, day) => {
    const google = await emptyTracker({
      now: () => at(local),
      timeZone,
      scriptTimeZone: 'Asia/Kolkata',
    });
    google.run('onOpen', undefined, 'LIMITED');
    expect(setting(google, 'as_of')).toBe(serial);
    expect(setting(google, 'stamp')).toBe(serial);
    expect(await google.callFromSidebar('openSidebar', [{}])).toMatchObject({ today: day });
    expect(await log(google, { id: 'session-1', day })).toMatchObject({ kind: 'saved' });
  });

  test('a session comes back on the day that it was logged for', async () => {
    const google = await createdTracker({
      now: () => at('2026-11-02T01:00'),
      timeZone,
      scriptTimeZone: 'Asia/Kolkata',
    });
    // 1 November 2026 is a change of clocks in Los Angeles.
    const answer = await log(google, { id: 'session-1', day: '2026-11-01', minutes: 60 });
    expect(answer).toMatchObject({
      kind: 'saved',
      change: { hours: [{ area: 'coding', doneMinutes: 60 }, {}, {}, {}] },
    });
    expect(records(sheetOf(google, 'Sessions'))[0]).toMatchObject({ Day: 46327 });
    expect(planRows(google)[21]).toMatchObject({ 'Hours done': 1 });
  });

  test('tomorrow may not be logged, though it has begun elsewhere', async () => {
    const google = await emptyTracker({
      now: () => at('2026-08-19T23:30'),
      timeZone,
      scriptTimeZone: 'Asia/Kolkata',
    });
    expect(await log(google, { id: 'session-1', day: '2026-08-20' })).toMatchObject({
      kind: 'refused',
    });
  });
});

test('an as-of override shows the tracker as it stood then', async () => {
  const google = await emptyTracker();
  await log(google, { id: 'session-1', day: '2026-08-19', minutes: 60 });
  await log(google, { id: 'session-2', day: '2026-08-10', minutes: 90 });
  google.user.typeInto('Settings', 'D19', '2026-08-12');
  expect(setting(google, 'as_of')).toBe(46246);
  expect(planRows(google)[10]).toMatchObject({ 'Hours done': 1.5, Status: 'This week' });
  expect(planRows(google)[11]).toMatchObject({ 'Hours done': 0, Status: '' });
});

test('onOpen stamps the day when the add-on may read the file, and only builds the menu before', async () => {
  const google = spreadsheet();
  google.run('onOpen', undefined, 'NONE');
  expect(google.ui.menuItems.map((item) => (item.kind === 'item' ? item.caption : '-'))).toEqual([
    'Open Today',
    'Log a session',
    'Share with a mentor',
    'Create tracker',
    'Refresh',
    'Show or hide record sheets',
    'Show functions',
    'About',
  ]);
  expect(google.counts()).toMatchObject({ reads: 0, writes: 0 });
  let now = Date.parse('2026-08-19T12:00:00Z');
  const tracker = await emptyTracker({ now: () => now });
  expect(setting(tracker, 'stamp')).toBe(46253);
  now += 86_400_000;
  tracker.run('onOpen', undefined, 'LIMITED');
  expect(setting(tracker, 'stamp')).toBe(46254);
});

/** The instant at which clocks in a zone show a local time. */
function instantOf(local: string, timeZone: string): number {
  const wanted = Date.parse(`${local}:00Z`);
  const shown = (ms: number): number => {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(ms);
    const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
    return Date.parse(
      `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`,
    );
  };
  const first = wanted - (shown(wanted) - wanted);
  return first - (shown(first) - wanted);
}
