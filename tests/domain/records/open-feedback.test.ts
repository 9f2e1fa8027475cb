import { feedbackStatusOf, openFeedback } from '../../../src/domain/records/open-feedback';
import type { Row } from '../../../src/domain/records/row';

const today = '2026-08-24';
const rows = (...cells: readonly Row[]) =>
  cells.map((row, index) => ({ id: `f-${index}`, cells: row }));

test('lists what is not addressed, by the day on which it is due', () => {
  const found = openFeedback(
    rows(
      { text: 'No day', severity: 'minor' },
      { text: 'Later', due: '2026-09-01', status: 'doing' },
      { text: 'Late', due: '2026-08-23', severity: 'Major' },
      { text: 'Done', due: '2026-08-01', status: 'addressed' },
      { text: 'Closed by hand', due: '2026-08-01', status: 'open', closed: '2026-08-20' },
      { text: ' ', due: '2026-08-01' },
    ),
    today,
  );
  expect(found.map(({ text, isOverdue }) => [text, isOverdue])).toEqual([
    ['Late', true],
    ['Later', false],
    ['No day', false],
  ]);
  expect(found[0]).toMatchObject({ key: 'f-2', severity: 'major', status: 'open' });
});

test('what falls due today is not overdue', () => {
  expect(openFeedback(rows({ text: 'x', due: today }), today)[0]?.isOverdue).toBe(false);
});

test.each<[Row, string]>([
  [{ status: 'Doing ' }, 'doing'],
  [{ status: 'ADDRESSED' }, 'addressed'],
  [{ status: 'whatever' }, 'open'],
  [{}, 'open'],
])('%j is %s', (row, status) => {
  expect(feedbackStatusOf(row)).toBe(status);
});
