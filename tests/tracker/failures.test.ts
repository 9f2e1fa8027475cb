import type { Google } from '../../emulator/google';
import { sampleSettings } from '../../emulator/sample/candidate';
import type { Entry } from '../../src/domain/records/entry';
import type { Failure, SaveAnswer } from '../../src/rpc/contract';
import * as good from './entries';
import { call, emptyTracker, save, spreadsheet } from './fixture';

let google: Google;
beforeAll(async () => {
  google = await emptyTracker();
});
afterEach(() => {
  google.faults.clear();
});

let count = 0;
function newId(): string {
  count += 1;
  return `request-${String(count)}`;
}

/** Saves, and makes sure that nothing at all was written. */
async function unwritten(entry: Entry, work = save): Promise<SaveAnswer> {
  const before = google.workbook.dump();
  const answer = await work(google, newId(), entry);
  google.faults.clear();
  expect(google.workbook.dump()).toEqual(before);
  return answer;
}

function reasonOf(answer: { kind: string } | Failure): string {
  return 'reason' in answer ? answer.reason : answer.kind;
}

test('someone else is writing: the wait is stated', async () => {
  google.faults.lockBusy = true;
  const answer = await unwritten(good.studySession);
  expect(answer).toMatchObject({ kind: 'failed', reason: 'busy' });
  expect(answer.kind === 'failed' && answer.message).toContain('10 seconds');
});

test('there is no tracker here', async () => {
  const answer = await save(spreadsheet(), newId(), good.studySession);
  expect(answer).toMatchObject({ kind: 'failed', reason: 'noTracker' });
});

describe('a write that Google refuses takes the others of its entry back', () => {
  test.each([
    ['Sessions', good.problem],
    ['Sessions', good.doneMock],
    ['Feedback', good.doneMock],
    ['Problems', good.problem],
    ['Ratings', good.ratings],
  ] as const)('a protected %s', async (sheet, entry) => {
    google.faults.protectRange(sheet, 'A2:Z1000');
    expect(reasonOf(await unwritten(entry))).toBe('protected');
  });

  test('a change whose second sheet is protected', async () => {
    const answer = await save(google, newId(), good.problem);
    if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
    const { key, version } = answer.saved;
    google.faults.protectRange('Sessions', 'A2:Z1000');
    const changed = await unwritten(
      { ...good.problem, minutes: 55 },
      (_, id, entry) =>
        call(google, 'changeEntry', { id, key, version, entry }) as Promise<SaveAnswer>,
    );
    expect(reasonOf(changed)).toBe('protected');
  });

  test('the note of the request', async () => {
    google.faults.failCall(
      'Properties.setProperties',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(reasonOf(await unwritten(good.doneMock))).toBe('quota');
  });
});

test.each([
  ['Service invoked too many times for one day: spreadsheets.', 'quota'],
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'accounts',
  ],
  ['This operation is not allowed on cells in typed columns.', 'protected'],
  ['Service Spreadsheets timed out while accessing document.', 'busy'],
  ['Der Dienst ist nicht verfügbar.', 'unexpected'],
])('%s', async (message, reason) => {
  google.faults.failCall('Range.setValues', message);
  expect(reasonOf(await unwritten(good.studySession))).toBe(reason);
});

describe('what cannot be right is refused with a list of problems', () => {
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['nothing at all', undefined, ['kind']],
    ['another kind', { kind: 'cake' }, ['kind']],
    ['a hundred thousand letters', { ...good.problem, note: 'x'.repeat(100_000) }, ['note']],
    ['the year 9999', { ...good.studySession, day: '9999-12-31' }, ['day']],
    ['a planned round in the year 9999', { ...good.plannedMock, day: '9999-12-31' }, ['day']],
    ['tomorrow', { ...good.design, day: '2026-08-20' }, ['day']],
    ['a story that is not there', { ...good.telling, story: 'no-such-story' }, ['story']],
    [
      'a remark that is not there',
      { ...good.doneMock, feedback: [{ id: 'no-such-id', text: 'x', severity: 'minor' }] },
      ['feedback'],
    ],
    ['missing fields', { kind: 'telling' }, ['seconds', 'day', 'minutes', 'story']],
  ];

  test.each(wrong)('%s', async (_, entry, fields) => {
    // Whoever has the panel can send anything.
    const answer = await unwritten(entry as Entry);
    expect(answer.kind === 'refused' && answer.problems.map(({ field }) => field)).toEqual(fields);
  });

  test('a request of the wrong shape', async () => {
    for (const request of [null, 'text', [], { id: 7 }, { id: 'x'.repeat(65) }]) {
      for (const name of ['saveEntry', 'changeEntry', 'deleteEntry', 'undo', 'tickTask'] as const) {
        expect(await google.callFromSidebar(name, [request])).toMatchObject({
          kind: 'refused',
          problems: [{ field: 'id' }],
        });
      }
    }
  });
});

describe('settings that cannot be right are refused, and nothing is written', () => {
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['nothing at all', null, ['level', 'start', 'weekdayMinutes']],
    ['a list', [], ['level', 'start', 'weekdayMinutes']],
    ['missing fields', { level: 'L6' }, ['start', 'weekdayMinutes']],
    ['the year 9999', { ...sampleSettings, interview: '9999-12-31' }, ['interview']],
    [
      'a start in the year 9999',
      { ...sampleSettings, start: '9999-12-31', interview: '' },
      ['start'],
    ],
    ['a day that is none', { ...sampleSettings, interview: { day: 1 } }, ['interview']],
    [
      'a hundred thousand letters',
      { ...sampleSettings, interview: 'x'.repeat(100_000) },
      ['interview'],
    ],
    [
      'minutes of a hundred thousand days',
      { ...sampleSettings, weekdayMinutes: Array<number>(100_000).fill(90) },
      ['weekdayMinutes'],
    ],
  ];

  let before: unknown;
  beforeAll(() => {
    before = google.workbook.dump();
  });
  afterAll(() => {
    expect(google.workbook.dump()).toEqual(before);
  });

  test.each(wrong)('%s', async (_, settings, fields) => {
    const requests = [
      ['createTracker', { settings, onTaken: 'rename' }],
      ['saveSettings', { id: newId(), settings }],
    ] as const;
    for (const [name, request] of requests) {
      const answer = await google.callFromSidebar(name, [request]);
      expect(answer).toMatchObject({
        kind: 'refused',
        problems: fields.map((field) => ({ field })),
      });
    }
  });

  test('a request of the wrong shape', async () => {
    for (const request of [null, 'text', [], 7, { onTaken: 'rename' }]) {
      expect(await google.callFromSidebar('createTracker', [request])).toMatchObject({
        kind: 'refused',
      });
      expect(await google.callFromSidebar('saveSettings', [request])).toMatchObject({
        kind: 'refused',
        problems: [{ field: 'id' }],
      });
    }
  });
});

test('reading an entry that no key names gives none, and writes nothing', async () => {
  const before = google.workbook.dump();
  const keys = [undefined, null, 7, {}, '', 'cake:1', 'session:', 'session:no-such-id'];
  const days = [
    'ratings:weekly:9999-12-31',
    'ratings:weekly:soon',
    `session:${'x'.repeat(100_000)}`,
  ];
  const requests = [null, 'text', [], ...[...keys, ...days].map((key) => ({ key }))];
  for (const request of requests) {
    expect(await google.callFromSidebar('readEntry', [request])).toEqual({ kind: 'gone' });
  }
  expect(google.workbook.dump()).toEqual(before);
});

test('a deleted sheet offers a repair', async () => {
  google.user.deleteSheet('Designs');
  expect(reasonOf(await save(google, newId(), good.design))).toBe('damaged');
  expect(reasonOf(await call(google, 'openSidebar', {}))).toBe('damaged');
});
