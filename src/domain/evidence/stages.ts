import type { Level } from '../plans/areas';
import type { Area } from '../plans/areas';
import { shipped } from '../plans/assumptions';
import type { Assumptions } from '../plans/assumptions';
import { mean, roundTo } from '../numbers';
import type { GateResult } from './gate';
import { atLeast, countGate, gateRule, needMore, scoreGate } from './gate';
import { newest } from './newest';
import type { Component } from './rounds';
import { components } from './rounds';
import type { Count, Measure, Standing } from './standing';

/** The stages of readiness, each needing the ones before it. */
export const stages = ['May schedule', 'Confirm', 'Peak'] as const;

export type Stage = (typeof stages)[number];

/** One gate of a stage with its verdict. */
export interface Gate {
  readonly id: string;
  readonly stage: Stage;
  readonly label: string;
  readonly area: Area;
  /** What was measured, or `null` without evidence. */
  readonly value: number | null;
  readonly target: number;
  readonly result: GateResult;
  /** What would settle it: a sentence. */
  readonly remedy: string;
}

/** The stage that is shown, with the gates that still keep the next one shut. */
export interface StageVerdict {
  readonly shown: Stage | 'Building' | 'Not enough evidence';
  /** The first stage that is not passed, or `null` at the peak. */
  readonly next: Stage | null;
  readonly failing: readonly Gate[];
}

/** The gates of one stage, scores first. */
export function gatesOf(
  stage: Stage,
  standing: Standing,
  level: Level,
  a: Assumptions = shipped,
): readonly Gate[] {
  switch (stage) {
    case 'May schedule':
      return [
        ...scoreGates(stage, standing, a.mayScheduleScore, a),
        mocksGate(stage, standing, a.mayScheduleMocks),
        storiesGate(stage, standing, a.mayScheduleStories),
      ];
    case 'Confirm':
      return [
        ...scoreGates(stage, standing, a.confirmScore, a),
        mocksGate(stage, standing, a.confirmMocks),
        feedbackGate(stage, standing),
        storiesGate(stage, standing, a.confirmStories),
        principlesGate(stage, standing.principlesCovered, a.confirmPrinciples, 'covered'),
        qualityGate(stage, standing.storyQuality, a),
      ];
    case 'Peak':
      return [
        ...scoreGates(stage, standing, a.peakScore, a),
        minutesGate(stage, 'coding', standing.mediumMinutes, a.peakMediumMinutes, a),
        minutesGate(stage, 'design', standing.designMinutes, a.peakDesignMinutes, a),
        principlesGate(stage, standing.principlesStrong, a.peakPrinciples, 'strong'),
        ...(level === 'L7'
          ? [
              scaleGate(stage, 'L7', standing.l7Designs, a.peakL7Designs),
              scaleGate(stage, 'L6', standing.l6Designs, a.peakL6Designs),
            ]
          : []),
      ];
  }
}

/** The highest stage whose gates, and those of every stage before it, all pass. */
export function stageVerdict(
  standing: Standing,
  level: Level,
  a: Assumptions = shipped,
): StageVerdict {
  let passed: Stage | null = null;
  for (const stage of stages) {
    const failing = gatesOf(stage, standing, level, a).filter(isShut);
    if (failing.length > 0) {
      return { shown: passed ?? beforeFirst(failing), next: stage, failing };
    }
    passed = stage;
  }
  return { shown: 'Peak', next: null, failing: [] };
}

/** Whether a gate does not pass. */
export function isShut({ result }: Gate): boolean {
  return result.kind !== 'pass';
}

function beforeFirst(failing: readonly Gate[]): 'Building' | 'Not enough evidence' {
  return failing.some(({ result }) => result.kind === 'miss') ? 'Building' : 'Not enough evidence';
}

function scoreGates(
  stage: Stage,
  standing: Standing,
  threshold: number,
  a: Assumptions,
): readonly Gate[] {
  return components.map((component: Component) => {
    const scores = standing.scores.filter((score) => score.component === component);
    const read = newest(scores, a.gateNeed).map(({ score }) => score);
    return {
      id: `${component}Score`,
      stage,
      label: `${names[component]} rounds at ${threshold.toFixed(1)}`,
      area: component,
      value: read.length === 0 ? null : mean(read),
      target: threshold,
      result: scoreGate(scores, standing.asOf, gateRule(threshold, a)),
      remedy: `Book a ${component} round with someone else`,
    };
  });
}

const names = { coding: 'Coding', design: 'Design', behavioral: 'Behavioral' } as const;

function counting(
  gate: Pick<Gate, 'id' | 'stage' | 'label' | 'area' | 'remedy'>,
  { value, hasEvidence }: Count,
  target: number,
): Gate {
  return {
    ...gate,
    value: hasEvidence ? value : null,
    target,
    result: countGate(value, target, hasEvidence),
  };
}

function mocksGate(stage: Stage, standing: Standing, target: number): Gate {
  const label = `${target} mock sessions`;
  const remedy = 'Book a mock with someone outside';
  return counting(
    { id: 'mockSessions', stage, label, area: 'mocks', remedy },
    standing.mockSessions,
    target,
  );
}

function storiesGate(stage: Stage, standing: Standing, target: number): Gate {
  const label = `${target} stories`;
  const remedy = 'Draft another story';
  return counting(
    { id: 'stories', stage, label, area: 'behavioral', remedy },
    standing.stories,
    target,
  );
}

function principlesGate(
  stage: Stage,
  count: Count,
  target: number,
  level: 'covered' | 'strong',
): Gate {
  const label = `${target} principles ${level}`;
  const remedy = 'Link a story to a principle that lacks one';
  const id = level === 'covered' ? 'principlesCovered' : 'principlesStrong';
  return counting({ id, stage, label, area: 'behavioral', remedy }, count, target);
}

function scaleGate(stage: Stage, scale: Level, count: Count, target: number): Gate {
  const label = `${target} designs at ${scale} scale`;
  const remedy = `Practise a design at ${scale} scale`;
  const id = scale === 'L7' ? 'l7Designs' : 'l6Designs';
  return counting({ id, stage, label, area: 'design', remedy }, count, target);
}

function feedbackGate(stage: Stage, standing: Standing): Gate {
  const open = standing.openMajorFeedback;
  const hasRounds = standing.scores.length > 0;
  const missed: GateResult = { kind: 'miss', by: open, decimals: 0 };
  return {
    id: 'openMajorFeedback',
    stage,
    label: 'No open major feedback',
    area: 'mocks',
    value: hasRounds ? open : null,
    target: 0,
    result: !hasRounds ? needMore(1) : open > 0 ? missed : { kind: 'pass' },
    remedy: hasRounds
      ? 'Act on the open feedback and close it'
      : 'Book a round with someone outside',
  };
}

function qualityGate(stage: Stage, quality: Measure, a: Assumptions): Gate {
  const target = a.confirmStoryQuality;
  return {
    ...measured(quality, target, a, () => atLeast(quality.value, target)),
    id: 'storyQuality',
    stage,
    label: `Story quality ${target.toFixed(1)}`,
    area: 'behavioral',
    remedy: 'Rework the weakest story and have it rated',
  };
}

function minutesGate(
  stage: Stage,
  area: 'coding' | 'design',
  minutes: Measure,
  limit: number,
  a: Assumptions,
): Gate {
  const name = area === 'coding' ? 'medium problem' : 'design';
  return {
    ...measured(minutes, limit, a, () => atLeast(-minutes.value, -limit)),
    id: area === 'coding' ? 'mediumMinutes' : 'designMinutes',
    stage,
    label: `Median ${name} within ${limit} minutes`,
    area,
    remedy: `Time another ${name}`,
  };
}

function measured(
  measure: Measure,
  target: number,
  a: Assumptions,
  compare: () => GateResult,
): Pick<Gate, 'value' | 'target' | 'result'> {
  const more = a.minimumObservations - measure.count;
  if (more > 0) return { value: null, target, result: needMore(more) };
  return { value: roundTo(measure.value, 4), target, result: compare() };
}
