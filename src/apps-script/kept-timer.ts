import { fieldsOf } from '../domain/records/form';
import type { TimerNow } from '../domain/timer/timer';
import { timedWorks, timerNow } from '../domain/timer/timer';
import type { Services } from './port';

/** The longest that a timer can be sent with: what was forgotten for longer has no meaning. */
const LONGEST = 24 * 3_600_000;

/**
 * The timer that this person left in this file, as it stands now; `null` where there is none. It is
 * theirs alone: nobody else who has the file sees it.
 */
export function keptTimer(services: Services, now: Date): TimerNow | null {
  const { properties, key } = placeOf(services);
  const text = properties.getProperty(key);
  if (text === null || !text.startsWith('{')) return null;
  const kept = fieldsOf(JSON.parse(text));
  const timer = readTimer(kept);
  const { at } = kept;
  if (!timer || typeof at !== 'number') return null;
  return timerNow({ ...timer, at }, now.getTime());
}

/** Remembers a timer, by the server's clock; `null` forgets it. */
export function keepTimerOf(services: Services, timer: TimerNow | null, now: Date): void {
  const { properties, key } = placeOf(services);
  const at = now.getTime();
  if (!timer) properties.deleteProperty(key);
  else properties.setProperties({ [key]: JSON.stringify({ ...timer, at }) });
}

/** A timer as anybody can send it; `null` when it is none. */
export function readTimer(input: unknown): TimerNow | null {
  const { work, isRunning, elapsed } = fieldsOf(input);
  const known = timedWorks.find((name) => name === work);
  const isTime = typeof elapsed === 'number' && elapsed >= 0 && elapsed <= LONGEST;
  return known && isTime ? { work: known, isRunning: isRunning === true, elapsed } : null;
}

function placeOf({ PropertiesService, SpreadsheetApp }: Services) {
  return {
    properties: PropertiesService.getUserProperties(),
    key: `READY_TIMER_${SpreadsheetApp.getActiveSpreadsheet().getId()}`,
  };
}
