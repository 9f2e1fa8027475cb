import { interviewDay } from './interview-day';
import { month1 } from './month-1';
import { month2 } from './month-2';
import { month3 } from './month-3';
import { month4 } from './month-4';
import { month5 } from './month-5';
import { month6 } from './month-6';
import { resources } from './resources';
import type { Task } from './task';

/** Every dated item of the 24-week plan, month by month, then the lists of the interview. */
export const tasks: readonly Task[] = [
  ...resources,
  ...month1,
  ...month2,
  ...month3,
  ...month4,
  ...month5,
  ...month6,
  ...interviewDay,
];
