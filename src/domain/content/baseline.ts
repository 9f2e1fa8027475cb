import type { Area } from '../plans/areas';
import type { AssumptionName } from '../plans/assumptions';
import type { Direction } from '../plans/lines';
import type { Source } from './sources';

/** One measurement of week 1. It only records: nothing passes or fails on it. */
export interface BaselineItem {
  readonly id: string;
  readonly area: Area;
  readonly text: string;
  readonly unit: 'minutes' | 'percent' | 'of 5';
  readonly direction: Direction;
  /** The constant that says where the plan wants you in the end. */
  readonly target: AssumptionName;
  /** The line of the task, and that of the target if the document gives one. */
  readonly sources: readonly Source[];
}

/** Three timed problems, one design and three stories, in the order in which to do them. */
export const baseline: readonly BaselineItem[] = [
  problem('bl-easy', 'An easy problem', 'easyMinutes', '002:90'),
  problem('bl-medium-1', 'A medium problem', 'mediumMinutes', '002:91'),
  problem('bl-medium-2', 'A second medium problem, of another kind', 'mediumMinutes', '002:91'),
  {
    id: 'bl-design-minutes',
    area: 'design',
    text: 'A design: stop at 45 minutes',
    unit: 'minutes',
    direction: 'down',
    target: 'baselineDesignMinutes',
    sources: ['002:99'],
  },
  {
    id: 'bl-design-completeness',
    area: 'design',
    text: 'How much of that design you got to',
    unit: 'percent',
    direction: 'up',
    target: 'baselineCompleteness',
    sources: ['002:99', '002:92'],
  },
  story('bl-story-1', 'A story about leading people'),
  story('bl-story-2', 'A story about a technical decision'),
  story('bl-story-3', 'A story about working with other teams'),
];

function problem(id: string, text: string, target: AssumptionName, source: Source): BaselineItem {
  const sources = ['002:98', source] as const;
  return { id, area: 'coding', text, unit: 'minutes', direction: 'down', target, sources };
}

function story(id: string, text: string): BaselineItem {
  return {
    id,
    area: 'behavioral',
    text,
    unit: 'of 5',
    direction: 'up',
    target: 'baselineStory',
    sources: ['002:100', '002:93'],
  };
}
