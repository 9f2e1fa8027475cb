import { weekNumber } from '../domain/progress/week';
import { placeIn } from './cells';
import { define } from './define';
import { choiceIn } from './read';
import { columnOf } from './rows';

/** READY_WEEK: which week, or day, of the plan it is. */
export const week = define({
  name: 'READY_WEEK',
  summary: 'Which week of the plan a day lies in.',
  parameters: [
    { name: 'start', type: 'day', help: 'The first day of the plan' },
    { name: 'as_of', type: 'days', help: 'The day to place, or a range of days' },
    {
      name: 'length',
      type: 'number',
      help: 'Weeks (or days) in the plan',
      default: 24,
      min: 1,
      whole: true,
    },
    {
      name: 'unit',
      type: 'text',
      help: '"week", or "day" for the seven-day plan',
      default: 'week',
    },
  ],
  returns: 'A number from 1 to the length, or "Not started"',
  example: { formula: '=READY_WEEK(DATE(2026,6,1),DATE(2026,6,16))', result: 3 },
  run: ({ start, as_of, length, unit }) => {
    const days = choiceIn(unit, { ...placeIn('unit', 0), row: null }, ['week', 'day'] as const);
    const perUnit = days === 'day' ? 1 : 7;
    if (as_of.length === 1 && as_of[0] === null) {
      throw new Error('as_of: a blank cell is not a date');
    }
    return columnOf(
      as_of.map((day) =>
        day === null ? '' : (weekNumber(start.day, day, length, perUnit) ?? 'Not started'),
      ),
    );
  },
});
