import { plainWordsOf } from './speech';

const voiceOf: ReadonlyMap<string, 'I' | 'we'> = new Map([
  ...['i', "i'm", "i've", "i'll", "i'd"].map((word) => [word, 'I'] as const),
  ...['we', "we're", "we've", "we'd", "we'll"].map((word) => [word, 'we'] as const),
]);

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
  const voices = words.flatMap((word) => voiceOf.get(unquoted(word)) ?? []);
  return voices.length === 0
    ? null
    : voices.filter((voice) => voice === 'I').length / voices.length;
}

/** Whether there is an "I" among the plain words of a text. */
export function saysI(words: readonly string[]): boolean {
  return words.some((word) => voiceOf.get(unquoted(word)) === 'I');
}

// Quotation marks look like apostrophes, so those around a word are dropped.
function unquoted(word: string): string {
  const isQuoted = word.startsWith("'") || word.endsWith("'");
  return isQuoted ? word.replace(/^'+|'+$/g, '') : word;
}
