import { shipped } from '../plans/assumptions';
import type { Assumptions } from '../plans/assumptions';
import { roundTo, sum } from '../numbers';
import type { Framework, FrameworkPart, StoryText } from './framework';
import { frameworkParts } from './framework';
import type { MetricKind } from './figures';
import { figuresIn, metricKinds } from './figures';
import type { LengthBand } from './speech';
import { lengthBand, plainWordsOf, secondsOf } from './speech';
import { iShareOf, saysI } from './voice';

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
  const words = wordsByText(parts);
  const all = [...words.situation, ...words.task, ...words.action, ...words.result];
  const seconds = secondsOf(all.length, a.wordsPerMinute);
  const band = lengthBand(seconds, a);
  const share = iShareOf(all);
  const shares = sharesOf(words, framework, a);
  const missing = shares.filter(({ percent }) => percent === 0);
  const result = figuresIn(parts.result);
  const before = figuresIn([parts.situation, parts.task, parts.action].join('\n'));
  return {
    seconds,
    band,
    iShare: share,
    numbers: before.count + result.count,
    metricKinds: metricKinds.filter((k) => before.kinds.includes(k) || result.kinds.includes(k)),
    problems: [
      ...missing.map(({ name }) => `No ${name}`),
      ...(words.result.length > 0 && result.count === 0 ? ['No number in the result'] : []),
      ...(words.action.length > 0 && !saysI(words.action) ? ['No "I" in the action'] : []),
      ...voiceProblems(share, a.iShare),
      ...(band === 'Good' ? [] : [`${band}: ${seconds} s`]),
      ...(missing.length > 0 ? [] : splitProblems(shares, a.splitTolerance)),
    ],
  };
}

/** Each part's share of the words, in speaking order; all 0 for a story without words. */
export function partShares(
  parts: StoryParts,
  framework: Framework,
  a = shipped,
): readonly PartShare[] {
  return sharesOf(wordsByText(parts), framework, a);
}

type WordsByText = Readonly<Record<StoryText, readonly string[]>>;

function wordsByText(parts: StoryParts): WordsByText {
  return {
    situation: plainWordsOf(parts.situation),
    task: plainWordsOf(parts.task),
    action: plainWordsOf(parts.action),
    result: plainWordsOf(parts.result),
  };
}

function sharesOf(words: WordsByText, framework: Framework, a: Assumptions): readonly PartShare[] {
  const parts: readonly FrameworkPart[] = frameworkParts[framework];
  const lengths = parts.map(({ texts }) => sum(texts.map((text) => words[text].length)));
  const total = sum(lengths);
  return parts.map(({ name, share }, i) => ({
    name,
    percent: total === 0 ? 0 : ((lengths[i] ?? 0) / total) * 100,
    target: share && a[share],
  }));
}

function voiceProblems(share: number | null, target: number): readonly string[] {
  if (share === null || share >= target) return [];
  return [`Say "I" more: ${percentText(share)}, aim for ${percentText(target)}`];
}

function splitProblems(shares: readonly PartShare[], tolerance: number): readonly string[] {
  return shares.flatMap(({ name, percent, target }) => {
    if (target === null || Math.abs(percent - target) <= tolerance + 1e-9) return [];
    const verb = percent > target ? 'Shorten' : 'Lengthen';
    return [`${verb} the ${name}: ${roundTo(percent, 0)} %, aim for ${target} %`];
  });
}

function percentText(ratio: number): string {
  return `${roundTo(ratio * 100, 0)} %`;
}
