import { dayIn } from './candidate';
import type { SampleRow } from './sample-row';

/** The loops of the sample candidate: one mock loop on the Saturday of week 12, then the real one. */
export const sampleLoops: readonly SampleRow[] = [
  {
    since: dayIn(11, 3),
    cells: {
      id: 'loop-7',
      day: dayIn(12, 5),
      level: 'L6',
      rounds: 'coding, system design, behavioral',
      probes: 'T. Lindqvist: coding; R. Osei: Dive Deep; A. Duarte: Ownership, Earn Trust',
      status: 'planned',
      real: false,
    },
  },
  {
    since: dayIn(10, 0),
    cells: {
      id: 'loop-real',
      day: dayIn(24, 3),
      level: 'L6',
      rounds: 'coding, system design, behavioral, technical leadership, bar raiser',
      probes: '',
      status: 'planned',
      real: true,
    },
  },
];

/** One application, through a referral; the screen lies eight weeks ahead. */
export const sampleApplications: readonly SampleRow[] = [
  {
    since: dayIn(9, 4),
    cells: {
      id: 'application-1',
      company: 'Tidewater Cloud',
      level: 'L6',
      team: 'Billing platform',
      recruiter: 'J. Marsh',
      referral: 'A former colleague',
      applied: dayIn(9, 4),
      outcome: 'waiting',
    },
    changes: [{ since: dayIn(10, 0), cells: { screen: dayIn(20, 1), loopDay: dayIn(24, 3) } }],
  },
];
