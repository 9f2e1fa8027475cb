import { wordsOf } from './speech';

const iWords: readonly string[] = ['i', "i'm", "i've", "i'll", "i'd"];
const weWords: readonly string[] = ['we', "we're", "we've", "we'd", "we'll"];

/**
 * How often the speaker says "I" where "I" or "we" stands, 0 to 1, contractions included; `null`
 * when neither word occurs.
 *
 * @example iShare('We planned it. I led, I’ve shipped and I presented.') //=> 0.75
 */
export function iShare(text: string): number | null {
  const words = voiceWords(text);
  const own = words.filter((word) => iWords.includes(word)).length;
  const shared = words.filter((word) => weWords.includes(word)).length;
  return own + shared === 0 ? null : own / (own + shared);
}

/** Whether a text says "I" at all. */
export function saysI(text: string): boolean {
  return voiceWords(text).some((word) => iWords.includes(word));
}

// Quotation marks look like apostrophes, so those around a word are dropped.
function voiceWords(text: string): readonly string[] {
  return wordsOf(text).map((word) =>
    word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/^'+|'+$/g, ''),
  );
}
