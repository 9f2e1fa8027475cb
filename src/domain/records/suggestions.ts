import type { Day } from '../time/day';
import { addDays } from '../time/day';
import type { EntryKind } from './entry';
import { rowNames } from './entry-key';
import { roundOf } from './mock';
import { attemptOf } from './problem';
import type { Row } from './row';
import { numberIn, textIn } from './row';
import { newestFirst, newestRow } from './newest';

/** Earlier words, newest first, each once. */
export interface Suggestions {
  readonly topics: readonly string[];
  readonly problems: readonly KnownProblem[];
  readonly designs: readonly string[];
  readonly patterns: readonly string[];
  readonly raters: readonly string[];
  /** Loops with a round that is planned or was done in the last two weeks. */
  readonly loops: readonly string[];
  readonly stories: readonly KnownStory[];
}

export interface KnownProblem {
  readonly title: string;
  readonly difficulty: string;
  readonly pattern: string;
  readonly attempts: number;
}

export interface KnownStory {
  /** What a telling names the story by. */
  readonly id: string;
  readonly title: string;
}

/** What the newest entries chose, blank where there is none. */
export interface LastChoices {
  readonly kind: EntryKind;
  readonly area: string;
  readonly activity: string;
  /** Of the newest session; `null` for none. */
  readonly minutes: number | null;
  readonly difficulty: string;
  readonly scale: string;
  readonly roundType: string;
  readonly raterKind: string;
}

export interface SuggestionRows {
  readonly sessions: readonly Row[];
  readonly problems: readonly Row[];
  readonly designs: readonly Row[];
  readonly mocks: readonly Row[];
  readonly stories: readonly Row[];
}

const MOST_WORDS = 50;
const MOST_PROBLEMS = 200;
const LOOP_DAYS = 14;

/** What the forms suggest, from the rows of the logs. */
export function suggestionsFrom(rows: SuggestionRows, today: Day): Suggestions {
  const problems = newestFirst(rows.problems);
  const mocks = newestFirst(rows.mocks);
  return {
    topics: wordsIn(newestFirst(studyOf(rows)), 'topic'),
    problems: knownProblems(problems),
    designs: wordsIn(newestFirst(rows.designs), 'title'),
    patterns: wordsIn(problems, 'pattern'),
    raters: wordsIn(mocks, 'rater'),
    loops: wordsIn(
      mocks.filter((row) => isOpenLoop(row, today)),
      'loop',
    ),
    stories: knownStories(rows.stories),
  };
}

/** What the newest entries chose, for forms that remember it. */
export function lastChoicesFrom(rows: SuggestionRows, kind: EntryKind): LastChoices {
  const session = newestRow(studyOf(rows)) ?? {};
  const mock = newestRow(rows.mocks) ?? {};
  return {
    kind,
    area: textIn(session, 'area'),
    activity: textIn(session, 'activity'),
    minutes: numberIn(session, 'minutes'),
    difficulty: textIn(newestRow(rows.problems) ?? {}, 'difficulty'),
    scale: textIn(newestRow(rows.designs) ?? {}, 'scale'),
    roundType: textIn(mock, 'type'),
    raterKind: textIn(mock, 'raterKind'),
  };
}

/** Sessions that are no practice with a row of its own. */
function studyOf({ sessions }: SuggestionRows): readonly Row[] {
  return sessions.filter((row) => textIn(row, 'record') === '');
}

/** The stories that can be told, in the order of the sheet. */
export function knownStories(rows: readonly Row[]): readonly KnownStory[] {
  const names = rowNames(rows);
  return rows.flatMap((row, index) => {
    const title = textIn(row, 'title');
    if (title === '' || textIn(row, 'status').toLowerCase() === 'retired') return [];
    return [{ id: names[index] ?? '', title }];
  });
}

function knownProblems(newest: readonly Row[]): readonly KnownProblem[] {
  const known = new Map<string, KnownProblem>();
  for (const row of newest) {
    const attempt = attemptOf(row);
    if (!attempt) continue;
    const { key, difficulty, pattern } = attempt;
    const newer = known.get(key);
    known.set(key, {
      title: newer?.title ?? textIn(row, 'title'),
      difficulty: newer?.difficulty ?? difficulty,
      pattern: newer?.pattern ?? pattern,
      attempts: (newer?.attempts ?? 0) + 1,
    });
  }
  return [...known.values()].slice(0, MOST_PROBLEMS);
}

function isOpenLoop(row: Row, today: Day): boolean {
  const round = roundOf(row);
  if (!round || round.loop === round.id || round.status === 'cancelled') return false;
  return round.status === 'planned' || round.day >= addDays(today, -LOOP_DAYS);
}

function wordsIn(rows: readonly Row[], key: string): readonly string[] {
  const words = rows.map((row) => textIn(row, key)).filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}
