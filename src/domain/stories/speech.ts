import { shipped } from '../plans/assumptions';
import { roundTo } from '../numbers';

/** How long an answer takes, in a word. */
export type LengthBand = 'Too short' | 'Short' | 'Good' | 'Long' | 'Too long';

const wordPattern = /[\p{L}\p{M}\p{N}'’$%]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}'’$%]+)*/gu;

/**
 * The words of a text as they are spoken: letters, digits, apostrophes, `$` and `%`, with a point
 * or comma inside only between digits.
 *
 * @example wordsOf("I'd cut 1,200 ms by 40.5%.") //=> ["I'd", 'cut', '1,200', 'ms', 'by', '40.5%']
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

/** The seconds that a text takes to say, whole. 0 for a blank text. */
export function speechSeconds(text: string, wordsPerMinute = shipped.wordsPerMinute): number {
  return secondsOf(wordsOf(text).length, wordsPerMinute);
}

/** The words of a text in lower case and with straight apostrophes, ready to be compared. */
export function plainWordsOf(text: string): readonly string[] {
  return wordsOf(text.toLowerCase().replace(/’/g, "'"));
}

/** The seconds that a number of words takes to say, whole. */
export function secondsOf(words: number, wordsPerMinute = shipped.wordsPerMinute): number {
  return roundTo((words / wordsPerMinute) * 60, 0);
}

/** The band of an answer of whole seconds: two to three minutes are good. */
export function lengthBand(seconds: number, a = shipped): LengthBand {
  if (seconds < a.secondsShort) return 'Too short';
  if (seconds < a.secondsGood) return 'Short';
  if (seconds <= a.secondsLong) return 'Good';
  return seconds <= a.secondsTooLong ? 'Long' : 'Too long';
}
