import { estimateRating } from '../domain/evidence/estimate';
import type { Estimate } from '../domain/evidence/estimate';
import { gateRule, gateText, scoreGate } from '../domain/evidence/gate';
import type { LoopShape } from '../domain/evidence/loop-odds';
import { loopOdds, missingText, usualLoop } from '../domain/evidence/loop-odds';
import { components as componentNames } from '../domain/evidence/rounds';
import type { Component } from '../domain/evidence/rounds';
import type { Cell } from './cells';
import { define } from './define';
import { componentReader, scoreRows } from './rows';

const scores = {
  name: 'scores',
  type: 'numbers',
  help: 'Scores from 1 to 5 given by others',
  min: 1,
  max: 5,
} as const;

const dates = { name: 'dates', type: 'days', help: 'The day of each score' } as const;

const asOf = {
  name: 'as_of',
  type: 'day',
  help: 'The day to look from; later scores are left out',
} as const;

/** READY_GATE: whether the newest scores are at a threshold. */
export const gate = define({
  name: 'READY_GATE',
  summary: 'Whether your newest outside scores reach a threshold.',
  parameters: [
    scores,
    dates,
    asOf,
    { name: 'threshold', type: 'number', help: 'The score to reach, such as 3.5', min: 1, max: 5 },
    {
      name: 'need',
      type: 'number',
      help: 'How many scores it takes',
      default: 3,
      min: 1,
      whole: true,
    },
    {
      name: 'max_age_days',
      type: 'number',
      help: 'Days after which a score no longer counts',
      default: 45,
      min: 0,
    },
  ],
  returns: '"Pass", "Miss by 0.5", "Need 2 more" or "Need another day"',
  example: {
    formula: '=READY_GATE({4;3.5;3.5},{46174;46180;46187},DATE(2026,6,20),3.5)',
    result: 'Pass',
  },
  run: ({ scores, dates, as_of, threshold, need, max_age_days }) =>
    gateText(
      scoreGate(scoreRows(scores, dates), as_of.day, {
        ...gateRule(threshold),
        need,
        maxAge: max_age_days,
      }),
    ),
});

/** READY_ESTIMATE: the rating that the scores point to, with a floor. */
export const estimate = define({
  name: 'READY_ESTIMATE',
  summary: 'The rating that your outside scores point to, and a floor that it is likely above.',
  parameters: [
    scores,
    dates,
    asOf,
    {
      name: 'half_life_days',
      type: 'number',
      help: 'Days after which a score counts half',
      default: 21,
      min: 1,
    },
    {
      name: 'components',
      type: 'texts',
      help: 'The component or round type of each score, for one row each',
      default: null,
    },
  ],
  returns:
    'Estimate, floor and effective rounds, or "Need 1 more"; with components a row each: component, estimate, floor, effective rounds, count',
  example: {
    formula: '=READY_ESTIMATE({4;4},{46174;46174},DATE(2026,6,1))',
    result: [[3.5, 3.5 - (1.2816 * 0.8) / 2, 2]],
  },
  run: ({ scores, dates, as_of, half_life_days, components }) => {
    const rows = scoreRows(scores, dates);
    if (components.length === 0) {
      const found = estimateRating(rows, as_of.day, half_life_days);
      return found ? [figuresOf(found)] : 'Need 1 more';
    }
    const componentAt = componentReader('components', components);
    const placed = rows.map((row) => ({ ...row, component: componentAt(row.index) }));
    return componentNames.map((name): Cell[] => {
      const own = placed.filter(({ component }) => component === name);
      const found = estimateRating(own, as_of.day, half_life_days);
      return found ? [name, ...figuresOf(found), found.count] : [name, 'Need 1 more', '', '', 0];
    });
  },
});

/** READY_LOOP: the odds of a whole loop. */
export const loop = define({
  name: 'READY_LOOP',
  summary:
    'The odds that every round of a loop is clear, if components were independent; not the chance of an offer.',
  parameters: [
    {
      name: 'components',
      type: 'texts',
      help: 'The component or round type of each score',
    },
    scores,
    dates,
    asOf,
    {
      name: 'bar',
      type: 'number',
      help: 'A round at or above this is clear',
      default: 3.5,
      min: 1,
      max: 5,
    },
    {
      name: 'loop',
      type: 'texts',
      help: 'The rounds of the loop, one cell each; usually coding, design and three behavioral',
      default: null,
    },
  ],
  returns: 'All clear and at most one below, 0 to 1; or which rounds are missing',
  example: {
    formula:
      '=READY_LOOP({"coding";"coding";"coding"},{4;4;3},{46174;46175;46176},DATE(2026,6,4),3.5,{"coding"})',
    result: [[0.6, 1]],
  },
  run: ({ components, scores, dates, as_of, bar, loop }) => {
    const componentAt = componentReader('components', components);
    const rows = scoreRows(scores, dates).map((row) => ({
      ...row,
      component: componentAt(row.index),
    }));
    const odds = loopOdds(rows, as_of.day, bar, loopIn(loop));
    return odds.kind === 'need'
      ? missingText(odds.missing)
      : [[odds.allClear, odds.atMostOneBelow]];
  },
});

function figuresOf({ estimate, floor, effectiveRounds }: Estimate): Cell[] {
  return [estimate, floor, effectiveRounds];
}

function loopIn(types: readonly string[]): LoopShape {
  const componentAt = componentReader('loop', types);
  const named = types
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text !== '')
    .map(({ index }) => componentAt(index));
  if (named.length === 0) return usualLoop();
  const roundsOf = (component: Component): number =>
    named.filter((name) => name === component).length;
  return {
    coding: roundsOf('coding'),
    design: roundsOf('design'),
    behavioral: roundsOf('behavioral'),
  };
}
