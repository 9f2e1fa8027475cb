import type { Parsed } from '../plans/settings';
import type { Day } from '../time/day';
import { LONGEST_NAME, readForm } from './form';
import type { Practice } from './practice';
import { isInSession, readPractice } from './practice';
import { raterKinds } from './rater';
import type { RaterKind } from './rater';
import type { Row } from './row';
import { cellOf, numberIn, pickIn } from './row';
import { tellingOf } from './story';

/**
 * A story told aloud. Its minutes are the practice, its seconds the story itself. Inside another
 * session it has no minutes of its own: they are 0.
 */
export interface TellingEntry extends Practice {
  readonly kind: 'telling';
  /** The id of the story. */
  readonly story: string;
  /** 1 to 3600. */
  readonly seconds: number;
  /** 0 to 3600 each, or `null`. */
  readonly situationSeconds: number | null;
  readonly taskSeconds: number | null;
  readonly actionSeconds: number | null;
  readonly resultSeconds: number | null;
  readonly raterKind: '' | RaterKind;
}

const LONGEST_SECONDS = 3600;
const part = { from: 0, to: LONGEST_SECONDS, step: 1 };

/** A telling from a form's values, or every problem with them. */
export function parseTelling(input: unknown, today: Day): Parsed<TellingEntry> {
  const form = readForm(input);
  const seconds = form.number('seconds', { from: 1, to: LONGEST_SECONDS, step: 1 });
  if (seconds === null) form.complain('seconds', 'Give the length of the story in seconds.');
  const inSession = form.tick('inSession');
  const practice = inSession
    ? { day: form.pastDay('day', today), minutes: 0, inSession }
    : readPractice(form, today);
  const story = form.text('story', LONGEST_NAME);
  if (story === '') form.complain('story', 'Choose the story that you told.');
  return form.done({
    kind: 'telling',
    ...practice,
    story,
    seconds: seconds ?? 0,
    situationSeconds: form.number('situationSeconds', part),
    taskSeconds: form.number('taskSeconds', part),
    actionSeconds: form.number('actionSeconds', part),
    resultSeconds: form.number('resultSeconds', part),
    raterKind: form.pickOrBlank('raterKind', raterKinds, 'Choose who listened.'),
  });
}

/** The cells of a telling on Tellings, less its id. */
export function tellingRow(entry: TellingEntry): Row {
  const { day, story, seconds, raterKind } = entry;
  return {
    day,
    story,
    seconds,
    situationSeconds: cellOf(entry.situationSeconds),
    taskSeconds: cellOf(entry.taskSeconds),
    actionSeconds: cellOf(entry.actionSeconds),
    resultSeconds: cellOf(entry.resultSeconds),
    raterKind,
  };
}

/** The telling in a row of Tellings and the session of its minutes; `null` without a day or time. */
export function tellingEntryOf(row: Row, session: Row | null): TellingEntry | null {
  const telling = tellingOf(row);
  if (!telling) return null;
  return {
    kind: 'telling',
    day: telling.day,
    minutes: (session && numberIn(session, 'minutes')) ?? 0,
    inSession: isInSession(session),
    story: telling.story,
    seconds: telling.seconds,
    situationSeconds: numberIn(row, 'situationSeconds'),
    taskSeconds: numberIn(row, 'taskSeconds'),
    actionSeconds: numberIn(row, 'actionSeconds'),
    resultSeconds: numberIn(row, 'resultSeconds'),
    raterKind: pickIn(row, 'raterKind', raterKinds),
  };
}
