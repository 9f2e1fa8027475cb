import { plainWordsOf } from './speech';

const iWords: readonly string[] = ['i', "i'm", "i've", "i'll", "i'd"];
const weWords: readonly string[] = ['we', "we're", "we've", "we'd", "we'll"];

/**
 * How often the speaker says "I" where "I" or "we" stands, 0 to 1, contractions included; `null`
 * when neither word occurs.
 *
 * @example iShare('We planned it. I led, I’ve shipped and I presented.') //=> 0.75
 */
export function iShare(text: string): number | null {
  return iShareOf(plainWordsOf(text));
}

/** The same of the plain words of a text. */
export function iShareOf(words: readonly string[]): number | null {
  const own = countOf(words, iWords);
  const shared = countOf(words, weWords);
  return own + shared === 0 ? null : own / (own + shared);
}

/** Whether there is an "I" among the plain words of a text. */
export function saysI(words: readonly string[]): boolean {
  return countOf(words, iWords) > 0;
}

function countOf(words: readonly string[], wanted: readonly string[]): number {
  return words.filter((word) => wanted.includes(unquoted(word))).length;
}

// Quotation marks look like apostrophes, so those around a word are dropped.
function unquoted(word: string): string {
  const isQuoted = word.startsWith("'") || word.endsWith("'");
  return isQuoted ? word.replace(/^'+|'+$/g, '') : word;
}
