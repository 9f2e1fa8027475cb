import type { Google } from '../../emulator/google';
import type { Entry } from '../../src/domain/records/entry';
import * as good from './entries';
import { call, emptyTracker, records, save, sheetOf, typeStory } from './fixture';

let google: Google;
let story: string;
beforeAll(async () => {
  google = await emptyTracker();
  story = await typeStory(google, 'The late launch');
});

let count = 0;
function newId(): string {
  count += 1;
  return `request-${String(count)}`;
}

/** The rows of a sheet with an id. */
function rowsWith(sheet: string, column: string, id: string): Record<string, unknown>[] {
  return records(sheetOf(google, sheet)).filter((row) => row[column] === id);
}

async function saved(entry: Entry, id = newId()) {
  const answer = await save(google, id, entry);
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return { ...answer, id };
}

describe('each form writes its row and the session of its minutes', () => {
  test('a study session', async () => {
    const { id } = await saved(good.studySession);
    expect(rowsWith('Sessions', 'Id', id)).toMatchObject([
      {
        Day: 46253,
        Area: 'System design',
        Activity: 'Reading',
        Topic: 'Consistency',
        Minutes: 45,
        Record: '',
        Note: 'Chapter five',
        Link: 'https://example.com/recording',
      },
    ]);
  });

  test('a problem, with its key and the number of the attempt', async () => {
    const first = await saved({ ...good.problem, day: '2026-08-10' });
    const second = await saved({ ...good.problem, title: 'two  sum' });
    expect(rowsWith('Problems', 'Problem key', 'two-sum')).toMatchObject([
      { Id: first.id, Problem: 'Two Sum', Attempt: 1, Solved: true, Hints: false, Aloud: true },
      { Id: second.id, Problem: 'two  sum', Attempt: 2 },
    ]);
    expect(rowsWith('Sessions', 'Record', first.id)).toMatchObject([
      { Area: 'Coding', Activity: 'Problem solving', Topic: 'Two Sum', Minutes: 35 },
    ]);
  });

  test('an attempt that is logged late counts only the attempts before its day', async () => {
    const { id } = await saved({ ...good.problem, day: '2026-08-09' });
    expect(rowsWith('Problems', 'Id', id)).toMatchObject([{ Attempt: 1 }]);
  });

  test('a design with its checks', async () => {
    const { id } = await saved(good.design);
    expect(rowsWith('Designs', 'Id', id)).toMatchObject([
      { 'Design key': 'url-shortener', Quality: 3.5, 'Time ok': true, 'Load ok': false },
    ]);
    expect(rowsWith('Sessions', 'Record', id)).toMatchObject([
      { Area: 'System design', Minutes: 50 },
    ]);
  });

  test('a mock with its scores, and its feedback as rows of their own', async () => {
    const { id } = await saved(good.doneMock);
    expect(rowsWith('Mocks', 'Id', id)).toMatchObject([
      { Loop: id, Type: 'coding', Score: 3.5, 'Dimension 1': 4, 'Dimension 3': '', Status: 'done' },
    ]);
    expect(rowsWith('Feedback', 'Round', id)).toMatchObject([
      { 'What to fix': 'Say the plan first', Severity: 'major', Status: 'open' },
      { 'What to fix': 'Name variables', Severity: 'minor', Status: 'open' },
    ]);
    expect(rowsWith('Sessions', 'Record', id)).toMatchObject([{ Area: 'Mocks', Minutes: 60 }]);
  });

  test('a planned mock has no minutes until it is done', async () => {
    const { id, saved: planned } = await saved(good.plannedMock);
    expect(rowsWith('Sessions', 'Record', id)).toEqual([]);
    const answer = await call(google, 'changeEntry', {
      id: newId(),
      key: planned.key,
      version: planned.version,
      entry: { ...good.doneMock, type: 'behavioral', dimensions: [3] },
    });
    expect(answer.kind).toBe('saved');
    expect(rowsWith('Sessions', 'Record', id)).toMatchObject([{ Minutes: 60 }]);
    expect(rowsWith('Feedback', 'Round', id)).toHaveLength(2);
  });

  test('a story that was told; a story that was typed by hand gets its id', async () => {
    const { id } = await saved({ ...good.telling, story });
    const [row] = records(sheetOf(google, 'Stories'));
    expect(row).toMatchObject({ Id: `${id}-story`, Story: 'The late launch' });
    expect(rowsWith('Tellings', 'Id', id)).toMatchObject([{ Story: `${id}-story`, Seconds: 170 }]);
    expect(rowsWith('Sessions', 'Record', id)).toMatchObject([
      { Area: 'Behavioral', Activity: 'Story work', Topic: 'The late launch', Minutes: 10 },
    ]);
  });

  test('self-ratings, a row an item', async () => {
    const { id } = await saved(good.ratings);
    expect(rowsWith('Ratings', 'Id', `${id}-wk-coding`)).toMatchObject([
      { Set: 'Weekly', Item: 'wk-coding', Value: 3.5 },
    ]);
    expect(rowsWith('Ratings', 'Id', `${id}-wk-confidence`)).toMatchObject([{ Value: 2 }]);
  });

  test('practice inside a session that was logged adds no minutes', async () => {
    const { id, change } = await saved({ ...good.problem, title: 'Jump Game', inSession: true });
    expect(rowsWith('Problems', 'Id', id)).toMatchObject([{ Minutes: 35 }]);
    expect(rowsWith('Sessions', 'Record', id)).toMatchObject([{ Minutes: 0 }]);
    expect(change.put).toMatchObject([{ kind: 'problem', title: 'Jump Game', minutes: 0 }]);
  });
});

describe('a request is carried out once', () => {
  const kinds: Entry[] = [good.studySession, good.doneMock, good.ratings];

  test.each(kinds.map((entry) => [entry.kind, entry] as const))(
    'a repeated %s is answered from what was stored',
    async (_, entry) => {
      const first = await saved(entry);
      const before = google.workbook.dump();
      const again = await saved({ ...entry, day: '2026-08-01' }, first.id);
      expect(again).toEqual({ ...first, isNew: false });
      expect(google.workbook.dump()).toEqual(before);
    },
  );

  test('also when the record of requests is lost, as in a copy of the file', async () => {
    const first = await saved(good.design);
    google.services.PropertiesService.getDocumentProperties()?.deleteProperty('READY_REQUESTS');
    const again = await saved(good.design, first.id);
    expect(again).toMatchObject({ isNew: false, saved: first.saved });
  });

  test('an entry that was deleted since does not come back', async () => {
    const { id, saved: entry } = await saved(good.studySession);
    await call(google, 'deleteEntry', { id: newId(), key: entry.key, version: entry.version });
    expect(await save(google, id, good.studySession)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'id' }],
    });
    expect(rowsWith('Sessions', 'Id', id)).toEqual([]);
  });
});

/** Text that a spreadsheet would read as something else. */
const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', "'quoted'", '007', '1-2', '50%', 'TRUE', '1e3'];

/** One of them for each field, from another one on for each kind. */
function texts(start: number): (index: number) => string {
  return (index) => hostile[(start + index) % hostile.length] ?? '';
}

/** An entry of each kind; with another shift, every field holds another text. */
function hostileEntries(shift = 0): Entry[] {
  const starts = [0, 2, 5, 0, 6].map((start) => start + shift);
  const [session, problem, design, mock, rating] = starts.map(texts);
  if (!session || !problem || !design || !mock || !rating) throw new Error('too few');
  return [
    { ...good.studySession, topic: session(0), note: session(1) },
    { ...good.problem, title: problem(0), pattern: problem(1), note: problem(2) },
    {
      ...good.design,
      title: design(0),
      figure: design(1),
      services: design(2),
      patterns: design(3),
      note: design(4),
    },
    {
      ...good.doneMock,
      loop: mock(0),
      round: mock(1),
      rater: mock(2),
      strengths: mock(3),
      note: mock(4),
      feedback: [{ id: '', text: mock(5), severity: 'minor' }],
    },
    {
      ...good.ratings,
      day: '2026-07-20',
      values: ['wk-coding', 'wk-design', 'wk-stories', 'wk-confidence'].map((item, index) => ({
        item,
        value: 3,
        note: rating(index),
      })),
    },
  ];
}

const logs = ['Sessions', 'Problems', 'Designs', 'Mocks', 'Feedback', 'Tellings', 'Ratings'];

test.each(hostileEntries().map((entry, index) => [entry.kind, entry, index] as const))(
  'text stays text in every field of a %s, also after an edit round trip',
  async (_, entry, index) => {
    const first = await saved(entry);
    expect(withoutIds(first.saved.entry)).toEqual(withoutIds(entry));
    const read = await call(google, 'readEntry', { key: first.saved.key });
    expect(read).toEqual({ kind: 'entry', current: first.saved });
    const [other = entry] = hostileEntries(3).slice(index);
    const edited = withIds({ ...other, day: '2026-08-02' }, first.saved.entry);
    const answer = await call(google, 'changeEntry', {
      id: newId(),
      key: first.saved.key,
      version: first.saved.version,
      entry: edited,
    });
    if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
    expect(answer.saved.entry).toEqual(edited);
    const again = await call(google, 'readEntry', { key: answer.saved.key });
    expect(again).toEqual({ kind: 'entry', current: answer.saved });
    const sheets = google.workbook.dump().filter(({ name }) => logs.includes(name));
    const formulas = sheets.flatMap((sheet) => sheet.formulas.flat());
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  },
);

/** The entry with the ids that its remarks have got. */
function withIds(entry: Entry, stored: Entry): Entry {
  if (entry.kind !== 'mock' || stored.kind !== 'mock') return entry;
  const ids = stored.feedback.map(({ id }) => id);
  const feedback = entry.feedback.map((item, index) => ({ ...item, id: ids[index] ?? '' }));
  return { ...entry, feedback };
}

/** The same but for the ids that new remarks get. */
function withoutIds(entry: Entry): object {
  if (entry.kind !== 'mock') return entry;
  return { ...entry, feedback: entry.feedback.map((item) => ({ ...item, id: '' })) };
}
