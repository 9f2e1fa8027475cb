import { shipped } from '../plans/assumptions';
import { roundTo } from '../numbers';
import type { Framework, FrameworkPart, StoryText } from './framework';
import { frameworkParts } from './framework';
import type { MetricKind } from './figures';
import { countNumbers, metricKindsIn } from './figures';
import type { LengthBand } from './speech';
import { lengthBand, speechSeconds, wordsOf } from './speech';
import { iShare, saysI } from './voice';

/** The four texts of a story, any of which may be blank. */
export type StoryParts = Readonly<Record<StoryText, string>>;

/** What a story's text shows. */
export interface StoryCheck {
  readonly seconds: number;
  readonly band: LengthBand;
  /** 0 to 1, or `null` when neither "I" nor "we" occurs. */
  readonly iShare: number | null;
  readonly numbers: number;
  readonly metricKinds: readonly MetricKind[];
  /** What to mend, the gravest first. */
  readonly problems: readonly string[];
}

/** A part's share of the words, in percent, with the framework's own share. */
export interface PartShare {
  readonly name: string;
  readonly percent: number;
  readonly target: number | null;
}

/** What the text of a story shows, and what to mend. */
export function checkStory(parts: StoryParts, framework: Framework, a = shipped): StoryCheck {
  const text = [parts.situation, parts.task, parts.action, parts.result].join('\n');
  const seconds = speechSeconds(text, a.wordsPerMinute);
  const band = lengthBand(seconds, a);
  const share = iShare(text);
  const missing = missingParts(parts, framework);
  return {
    seconds,
    band,
    iShare: share,
    numbers: countNumbers(text),
    metricKinds: metricKindsIn(text),
    problems: [
      ...missing.map((name) => `No ${name}`),
      ...resultProblems(parts.result),
      ...actionProblems(parts.action),
      ...(share !== null && share < a.iShare
        ? [`Say "I" more: ${roundTo(share * 100, 0)} %, aim for ${roundTo(a.iShare * 100, 0)} %`]
        : []),
      ...(band === 'Good' ? [] : [`${band}: ${seconds} s`]),
      ...(missing.length > 0 ? [] : splitProblems(parts, framework, a.splitTolerance)),
    ],
  };
}

/** Each part's share of the words, in speaking order; all 0 for a story without words. */
export function partShares(parts: StoryParts, framework: Framework): readonly PartShare[] {
  const lengths = partsOf(framework).map((part) => wordsOf(textOf(parts, part)).length);
  const total = lengths.reduce((all, length) => all + length, 0);
  return partsOf(framework).map(({ name, percent }, i) => ({
    name,
    percent: total === 0 ? 0 : ((lengths[i] ?? 0) / total) * 100,
    target: percent,
  }));
}

function partsOf(framework: Framework): readonly FrameworkPart[] {
  return frameworkParts[framework];
}

function textOf(parts: StoryParts, part: FrameworkPart): string {
  return part.texts.map((name) => parts[name]).join(' ');
}

function missingParts(parts: StoryParts, framework: Framework): readonly string[] {
  return partsOf(framework)
    .filter((part) => wordsOf(textOf(parts, part)).length === 0)
    .map(({ name }) => name);
}

function resultProblems(result: string): readonly string[] {
  return wordsOf(result).length > 0 && countNumbers(result) === 0
    ? ['No number in the result']
    : [];
}

function actionProblems(action: string): readonly string[] {
  return wordsOf(action).length > 0 && !saysI(action) ? ['No "I" in the action'] : [];
}

function splitProblems(
  parts: StoryParts,
  framework: Framework,
  tolerance: number,
): readonly string[] {
  return partShares(parts, framework).flatMap(({ name, percent, target }) => {
    if (target === null || Math.abs(percent - target) <= tolerance + 1e-9) return [];
    const shorten = percent > target ? 'Shorten' : 'Lengthen';
    return [`${shorten} the ${name}: ${roundTo(percent, 0)} %, aim for ${target} %`];
  });
}
