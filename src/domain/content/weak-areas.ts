import type { AssumptionName } from '../plans/assumptions';
import type { Direction, Metric } from '../plans/lines';
import type { Source } from './sources';

/** One row of week 21: where you stand now, and where you want to be. */
export interface WeakArea {
  readonly id: string;
  readonly text: string;
  /** Where the current value comes from: a metric of the logs, or the newest weekly rating. */
  readonly current:
    | { readonly kind: 'metric'; readonly metric: Metric }
    | { readonly kind: 'rating'; readonly id: string };
  readonly unit: 'minutes' | 'of 5' | 'of 3';
  readonly direction: Direction;
  readonly target: AssumptionName;
  readonly source: Source;
}

/** The rows of week 21. The document compares them as texts; here they are numbers. */
export const weakAreas: readonly WeakArea[] = [
  {
    id: 'wa-coding',
    text: 'Coding speed',
    current: { kind: 'metric', metric: 'mediumMinutes' },
    unit: 'minutes',
    direction: 'down',
    target: 'peakMediumMinutes',
    source: '002:405',
  },
  {
    id: 'wa-design',
    text: 'Depth of designs',
    current: { kind: 'metric', metric: 'designQuality' },
    unit: 'of 5',
    direction: 'up',
    target: 'peakScore',
    source: '002:406',
  },
  {
    id: 'wa-stories',
    text: 'Strength of stories',
    current: { kind: 'metric', metric: 'storyQuality' },
    unit: 'of 5',
    direction: 'up',
    target: 'peakScore',
    source: '002:407',
  },
  {
    id: 'wa-confidence',
    text: 'Confidence',
    current: { kind: 'rating', id: 'wk-confidence' },
    unit: 'of 3',
    direction: 'up',
    target: 'weakConfidence',
    source: '002:408',
  },
];
