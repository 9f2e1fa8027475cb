import { takenAnswer, takenRound } from '../../../src/domain/mentor/taken-form';
import { parseMock } from '../../../src/domain/records/mock-entry';
import type { MockEntry } from '../../../src/domain/records/mock-entry';
import { rowsAfter, changesBetween } from '../../../src/domain/records/row-change';
import type { PresentRow } from '../../../src/domain/records/row-change';
import { textIn } from '../../../src/domain/records/row';

const today = '2026-08-24';

function round(changes: object = {}): MockEntry {
  const parsed = parseMock(
    {
      status: 'done',
      day: today,
      type: 'system design',
      raterKind: 'mentor',
      rater: 'Ann',
      inSession: true,
      score: 4,
      dimensions: [4, null, null, null, null],
      feedback: [{ text: 'Ask for the scale', severity: 'major' }],
      ...changes,
    },
    today,
  );
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const planned: PresentRow = {
  table: 'mocks',
  id: 'm-1',
  row: 5,
  cells: {
    id: 'm-1',
    day: today,
    time: '18:30',
    type: 'System design',
    status: 'planned',
    loop: 'l-1',
    note: 'Bring the whiteboard',
  },
};

/** Mocks after the rows of a round were written. */
function after(mocks: readonly PresentRow[], entry: MockEntry): readonly PresentRow[] {
  const taken = takenRound(entry, mocks);
  if (!taken) return mocks;
  const changes = changesBetween(taken.present, taken.wanted);
  return rowsAfter('mocks', mocks, changes).map(({ row, cells }) => ({
    table: 'mocks',
    id: textIn(cells, 'id'),
    row,
    cells,
  }));
}

test('takes the place of the round that was planned, and keeps its time, loop and note', () => {
  const [row, ...others] = after([planned], round());
  expect(others).toEqual([]);
  expect(row?.cells).toMatchObject({
    id: 'm-1',
    status: 'done',
    time: '18:30',
    loop: 'l-1',
    note: 'Bring the whiteboard',
    rater: 'Ann',
    score: 4,
  });
});

test('joins the loop of another rater of the same round', () => {
  const rows = after(after([planned], round()), round({ rater: 'Bo', score: 3 }));
  expect(rows.map(({ cells }) => [cells['rater'], cells['loop']])).toEqual([
    ['Ann', 'l-1'],
    ['Bo', 'l-1'],
  ]);
});

test('has a loop of its own when it is alone', () => {
  const [row] = after([], round());
  expect(row?.cells['loop']).toBe(row?.id);
});

test('taken twice is once, also in the place of a planned round', () => {
  for (const mocks of [[], [planned]]) {
    const once = after(mocks, round());
    expect(takenRound(round(), once)).toBeNull();
    expect(after(once, round())).toEqual(once);
  }
});

test('what to fix becomes feedback with an owner, a day and a status', () => {
  expect(takenRound(round(), [planned])?.wanted[1]).toMatchObject({
    table: 'feedback',
    cells: {
      round: 'm-1',
      day: today,
      text: 'Ask for the scale',
      severity: 'major',
      status: 'open',
      owner: 'Me',
      due: '2026-09-07',
    },
  });
});

test('an answer becomes a minor remark, the same one each time', () => {
  const answered = { question: 'Is my pitch clear?', answer: 'Yes, but long' };
  const taken = takenAnswer(answered, today);
  expect(taken.wanted[0]?.cells).toMatchObject({
    text: 'Is my pitch clear?\nYes, but long',
    severity: 'minor',
    status: 'open',
  });
  expect(takenAnswer(answered, '2026-08-30').id).toBe(taken.id);
  expect(takenAnswer({ ...answered, answer: 'No' }, today).id).not.toBe(taken.id);
});
