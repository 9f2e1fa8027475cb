/** How many overdue tasks the panel lists, and how many that are due soon. */
export const DUE_LINES = { late: 8, soon: 12 } as const;

/** How many days of each set of ratings the panel lists. */
export const RATING_DAYS = 5;

/** The settings that calls read. */
export const settingKeys = [
  'level',
  'start',
  'interview',
  'minutes_1',
  'minutes_2',
  'minutes_3',
  'minutes_4',
  'minutes_5',
  'minutes_6',
  'minutes_7',
  'day_starts',
  'as_of_override',
  'stamp',
  'mentor_hide',
  'mentor_own_ratings',
  'mentor_stories',
  'review_minutes',
] as const;
