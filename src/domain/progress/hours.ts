import type { Area, Level } from '../plans/areas';
import type { Assumptions } from '../plans/assumptions';

/** Hours of each area over the whole plan. Only their proportions matter for the index. */
export type AreaHours = Readonly<Record<Area, number>>;

/** The published area hours of a level. */
export function areaHoursOf(level: Level, a: Assumptions): AreaHours {
  switch (level) {
    case 'L6':
      return {
        coding: a.hoursL6Coding,
        design: a.hoursL6Design,
        behavioral: a.hoursL6Behavioral,
        mocks: a.hoursL6Mocks,
      };
    case 'L7':
      return {
        coding: a.hoursL7Coding,
        design: a.hoursL7Design,
        behavioral: a.hoursL7Behavioral,
        mocks: a.hoursL7Mocks,
      };
  }
}
