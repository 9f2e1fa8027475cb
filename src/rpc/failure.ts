import type { Failure, FailureReason } from './contract';

interface KnownError {
  readonly reason: FailureReason;
  /** Google's English text; another language falls through to the last resort. */
  readonly pattern: RegExp;
  readonly message: string;
}

const knownErrors: readonly KnownError[] = [
  {
    // Google issue 69270374, closed as intended: it happens before any code of ours runs.
    reason: 'accounts',
    pattern: /PERMISSION_DENIED/,
    message:
      'You are signed in to several Google accounts, and Google mixed them up. Open this spreadsheet in a browser profile or a private window with one account only.',
  },
  {
    reason: 'protected',
    pattern: /protected (cell|range|sheet)/i,
    message:
      'A cell that this has to write is protected. Ask the owner of the spreadsheet to let you edit it, or remove the protection in Data > Protect sheets and ranges.',
  },
  {
    reason: 'protected',
    pattern: /typed columns/i,
    message:
      'One of the sheets was turned into a Google table, which add-ons may not change. Choose Convert to unformatted data in its table menu and try again.',
  },
  {
    reason: 'quota',
    pattern: /too many times|quota|limit exceeded|too much computer time/i,
    message:
      'Google allows only so much work a day, and this account has used it up. Try again tomorrow, or type the row into its sheet yourself.',
  },
  {
    reason: 'busy',
    pattern: /simultaneous|timed out|try again later|obtain lock/i,
    message: 'Google was too busy to finish this. Try again in a moment.',
  },
];

/**
 * The failure behind an error that Google raised, on the server or before it: what it means to a
 * person and what they can do. An error that we do not know keeps its own words.
 */
export function failureOf(message: string): Failure {
  const known = knownErrors.find(({ pattern }) => pattern.test(message));
  return known
    ? { kind: 'failed', reason: known.reason, message: known.message }
    : {
        kind: 'failed',
        reason: 'unexpected',
        message: message.trim() === '' ? 'Google gave no reason. Try again.' : message,
      };
}
