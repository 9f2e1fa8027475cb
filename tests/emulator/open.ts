import { createGoogle } from '../../emulator/google';
import type { Google, GoogleOptions } from '../../emulator/google';

/** Noon on Friday 20 November 2026 in New York. */
export const NOW = Date.UTC(2026, 10, 20, 17);

const opened: Google[] = [];

/** An emulated spreadsheet; `closeAll` in `afterEach` frees it. */
export function open(options: Partial<GoogleOptions> = {}): Google {
  const google = createGoogle({
    now: () => NOW,
    timeZone: 'America/New_York',
    scriptTimeZone: 'Etc/UTC',
    ...options,
  });
  opened.push(google);
  return google;
}

/** Frees every spreadsheet that this test file opened. */
export function closeAll(): void {
  for (const google of opened.splice(0)) google.dispose();
}
