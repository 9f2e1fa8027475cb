import { shipped } from '../../../src/domain/plans/assumptions';
import {
  adviceFor,
  statusBeforeInterview,
  statusOf,
  statusText,
} from '../../../src/domain/progress/status';

test('warns when the interview comes before the last week of the plan', () => {
  const text = (interview: string | null) =>
    statusBeforeInterview({ kind: 'on plan' }, '2026-06-01', 24, interview);
  expect(text('2026-10-26')).toBe('On plan, interview 3 weeks before the plan ends');
  expect(text('2026-11-08')).toBe('On plan, interview 1 week before the plan ends');
  expect(text('2026-11-09')).toBe('On plan');
  expect(text(null)).toBe('On plan');
  expect(statusBeforeInterview({ kind: 'behind' }, '2026-06-01', 24, '2026-08-01')).toBe('Behind');
});

test.each([
  [2.1, 'Extend the plan by 3 weeks'],
  [4, 'Extend the plan by 4 weeks'],
  [4.1, 'Extending by 4 weeks is not enough: replan'],
])('advises on a lag of %d weeks', (lag, advice) => {
  expect(adviceFor({ kind: 'behind' }, lag, shipped)).toBe(advice);
  expect(adviceFor({ kind: 'at risk' }, lag, shipped)).toBe('');
});

test('says how long ago the plan ended', () => {
  expect(statusText(statusOf(20, 24 + 1 / 7, 24, shipped))).toBe('Plan ended 1 day ago');
  expect(statusText(statusOf(20, 26, 24, shipped))).toBe('Plan ended 14 days ago');
  expect(statusText(statusOf(23, 26, 24, shipped))).toBe('Done');
  expect(statusText(statusOf(20, 24, 24, shipped))).toBe('Behind');
});
