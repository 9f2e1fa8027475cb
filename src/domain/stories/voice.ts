import { wordsOf } from './speech';

const iWords: readonly string[] = ['i', "i'm", "i've", "i'll", "i'd"];
const weWords: readonly string[] = ['we', "we're", "we've", "we'd", "we'll"];
/** No word that matters is longer, quotation marks included. */
const LONGEST = 9;

/**
 * How often the speaker says "I" where "I" or "we" stands, 0 to 1, contractions included; `null`
 * when neither word occurs.
 *
 * @example iShare('We planned it. I led, I’ve shipped and I presented.') //=> 0.75
 */
export function iShare(text: string): number | null {
  return iShareOf(wordsOf(text));
}

/** The same of words that were found before. */
export function iShareOf(words: readonly string[]): number | null {
  const own = countOf(words, iWords);
  const shared = countOf(words, weWords);
  return own + shared === 0 ? null : own / (own + shared);
}

/** Whether there is an "I" among the words. */
export function saysI(words: readonly string[]): boolean {
  return countOf(words, iWords) > 0;
}

function countOf(words: readonly string[], wanted: readonly string[]): number {
  return words.filter((word) => word.length <= LONGEST && wanted.includes(normal(word))).length;
}

// Quotation marks look like apostrophes, so those around a word are dropped.
function normal(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^'+|'+$/g, '');
}
