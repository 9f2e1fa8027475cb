import type { Parsed } from '../plans/settings';
import { fieldsOf, readForm } from '../records/form';

/** What a candidate agrees to show a mentor. */
export interface Privacy {
  /** Names of employers, products and people. */
  readonly hiddenWords: readonly string[];
  readonly showOwnRatings: boolean;
  readonly showStories: boolean;
}

/** What the privacy form asks: words split by commas, and two switches. */
export interface PrivacyForm {
  readonly hide: string;
  readonly showOwnRatings: boolean;
  readonly showStories: boolean;
}

const LONGEST_HIDE = 1000;

/** The privacy form from its values, or every problem with them. */
export function parsePrivacy(input: unknown): Parsed<PrivacyForm> {
  const form = readForm(input);
  for (const name of ['showOwnRatings', 'showStories']) {
    // A switch that is missing must not turn into a no.
    if (fieldsOf(input)[name] === undefined) form.complain(name, 'Say yes or no.');
  }
  return form.done({
    hide: form.text('hide', LONGEST_HIDE),
    showOwnRatings: form.tick('showOwnRatings'),
    showStories: form.tick('showStories'),
  });
}

/** What a report leaves out by that form. */
export function privacyOf({ hide, showOwnRatings, showStories }: PrivacyForm): Privacy {
  return { hiddenWords: hiddenWordsIn(hide), showOwnRatings, showStories };
}

/** What stands in a report in the place of a hidden word. */
export const HIDDEN = '[hidden]';

/** Shorter Latin words are hidden only where they stand alone: "Al" must not break "also". */
const SHORT = 4;

/** The words in a setting, which commas or line breaks split. */
function hiddenWordsIn(setting: string): readonly string[] {
  return setting
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Takes words out of a text, whatever their case and wherever they stand.
 *
 * @example hiding(['Acme'])('At ACME and AcmeCorp') //=> 'At [hidden] and [hidden]Corp'
 */
export function hiding(words: readonly string[]): (text: string) => string {
  // The longest first: "Acme Labs" must not leave "Labs" behind.
  const parts = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => patternOf(word.normalize('NFC')));
  if (parts.length === 0) return (text) => text;
  const pattern = new RegExp(parts.join('|'), 'giu');
  return (text) => text.normalize('NFC').replace(pattern, HIDDEN);
}

/** Whether a text has words that are to be hidden. */
export function hidesIn(words: readonly string[]): (text: string) => boolean {
  const hide = hiding(words);
  return (text) => hide(text) !== text.normalize('NFC');
}

function patternOf(word: string): string {
  const text = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const isShort = word.length < SHORT && /^\p{Script=Latin}+$/u.test(word);
  return isShort ? `(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])` : text;
}
