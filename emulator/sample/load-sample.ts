import type { Services } from '../../src/apps-script/port';
import { sessionsTable } from '../../src/apps-script/sessions-table';
import { openTracker } from '../../src/apps-script/tracker';
import type { Session } from '../../src/domain/records/session';
import { addDays, daysBetween } from '../../src/domain/time/day';
import type { Day } from '../../src/domain/time/day';
import { SAMPLE_START, sampleSessions } from './candidate';

/**
 * Fills a tracker with the sample candidate, moved so that week 1 begins on `start`; what would lie
 * after `asOf` is left out.
 */
export function loadSample(services: Services, start: Day, asOf: Day): void {
  const tracker = openTracker(services);
  if (!tracker) throw new Error('There is no tracker to fill. Create it first.');
  const moved = daysBetween(SAMPLE_START, start);
  const sessions = sampleSessions
    .map((session, index): Session => ({
      ...session,
      id: `sample-${String(index + 1).padStart(3, '0')}`,
      day: addDays(session.day, moved),
      record: '',
      link: '',
    }))
    .filter(({ day }) => day <= asOf);
  if (sessions.length > 0) sessionsTable(tracker, services.Utilities).append(sessions);
}
