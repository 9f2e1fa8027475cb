import type { FieldProblem, Settings } from '../../src/domain/plans/settings';
import type { EntryKind } from '../../src/domain/records/entry';
import type { Catalogue } from '../../src/domain/content/catalogue/catalogue';
import type { Day } from '../../src/domain/time/day';
import type { Timer } from '../../src/domain/timer/timer';
import type { EntryAsItIs, OpenTracker, UndoAction } from '../../src/rpc/answers';
import type { Failure, OpenAnswer, RemoveAnswer, TickRequest } from '../../src/rpc/contract';
import type { Reviews } from '../../src/rpc/practice';
import type { WeekReview } from '../../src/rpc/week-review';
import type { Known } from '../forms/form';
import type { Values } from '../forms/field';
import type { Action } from './action';
import type { MentorState } from './mentor-state';
import { noMentor } from './mentor-state';

/** The id of the main part of the page, which takes the focus when it changes. */
export const MAIN = 'main';

/** Everything that the panel shows. Views are functions of it, and nothing else changes it. */
export interface State {
  readonly view: ViewName;
  readonly tracker: TrackerState;
  readonly log: LogState;
  readonly deleting: Deleting | null;
  /** The notes typed beside tasks that need one, by the task's key. */
  readonly taskNotes: Readonly<Record<string, string>>;
  /** Well-known problems and designs; `null` until a form needs them. */
  readonly catalogue: Catalogue | null;
  /** Keys of the problems that were suggested since the panel was opened. */
  readonly passed: readonly string[];
  /** What is due for review; `null` until somebody asks. */
  readonly reviews: Reviews | null;
  /** The week that was reviewed last, and what was typed; `null` before it was read. */
  readonly week: WeekState | null;
  readonly timer: Timer | null;
  /** The timer as the server was told; another one still has to be sent. */
  readonly timerSent: Timer | null;
  /** Milliseconds by this computer's clock at the last action. */
  readonly clock: number;
  /** Ticks without an answer yet, by the task's key: one that is tried again keeps its id. */
  readonly ticks: Readonly<Record<string, TickRequest>>;
  readonly setUp: SetUpState;
  readonly page: MorePage | null;
  readonly removal: Removal | null;
  readonly mentor: MentorState;
  readonly notice: Notice | null;
  /** What is under way, by the name of its button: a second click finds its name here. */
  readonly busy: readonly string[];
  /** Something was written since Today was read. */
  readonly isStale: boolean;
  readonly ids: Ids;
  /** The day by this computer's clock, for as long as the server has not said one. */
  readonly localDay: Day;
}

export type ViewName = 'today' | 'log' | 'recent' | 'more';

export type MorePage =
  'review' | 'mentor' | 'feedback' | 'settings' | 'repair' | 'remove' | 'about';

export type TrackerState =
  | { readonly kind: 'loading' }
  | Extract<OpenAnswer, { readonly kind: 'noTracker' }>
  | OpenTracker
  | Failure;

/** The forms of Log: one draft a kind, and the entries that are being edited. */
export interface LogState {
  /** Blank until the tracker says what was logged last. */
  readonly kind: EntryKind | null;
  readonly drafts: Readonly<Partial<Record<EntryKind, Draft>>>;
  /** By the entry's key: the one that is shown, and those that were left before they were saved. */
  readonly edits: Readonly<Record<string, Editing>>;
  /** The key of the entry whose form is shown; `null` while it is a draft. */
  readonly editing: string | null;
  readonly problems: readonly FieldProblem[];
}

/** A form that was not saved yet. */
export interface Draft {
  readonly values: Values;
  /** Kept from the first try to the answer, so that trying again never writes twice. */
  readonly request: Request | null;
}

/** A request that was sent and may have arrived. */
export interface Request {
  readonly id: string;
  /** What went with it, as JSON; blank once two different ones did. */
  readonly sent: string;
}

/** An entry of Recent in the form. */
export interface Editing extends Draft {
  readonly kind: EntryKind;
  readonly original: EntryAsItIs;
  /** The view to which the person goes back. */
  readonly from: ViewName;
  /** The entry as somebody else has left it meanwhile. */
  readonly theirs: EntryAsItIs | null;
  /** Somebody has deleted it meanwhile, and the person wants it as a new one. */
  readonly isGone: boolean;
}

/** The review of a week. */
export interface WeekState {
  readonly review: WeekReview;
  /** What the form holds; the words of the review until something is typed. */
  readonly values: Values;
  /** Kept from the first try to the answer, so that trying again never writes twice. */
  readonly request: Request | null;
}

/** The entry that Recent asks about before it deletes it. */
export interface Deleting {
  readonly current: EntryAsItIs;
  /** The request's id, kept while it is tried again. */
  readonly id: string;
  /** Somebody changed the entry after the question was asked. */
  readonly isOther: boolean;
}

export interface SetUpState {
  readonly values: Values;
  readonly problems: readonly FieldProblem[];
  /** Titles of the person's own sheets that have the names of ours. */
  readonly taken: readonly string[];
  /** The settings that were sent last, until they are answered. */
  readonly request: Request | null;
}

export type Removal = Extract<RemoveAnswer, { readonly kind: 'wouldRemove' }>;

/** What came of the last thing that the person did, in words. */
export interface Notice {
  readonly tone: 'good' | 'bad' | 'plain';
  readonly text: string;
  readonly undo?: UndoAction | null;
  /** What can be done about it. */
  readonly remedy?: { readonly label: string; readonly action: Action };
}

/** Ids of requests: the panel's own random name, and a number that grows. */
export interface Ids {
  readonly panel: string;
  readonly next: number;
}

/** What a panel knows before the server has answered. */
export interface Opening {
  readonly view: ViewName;
  readonly page?: MorePage;
  /** The panel's random name. */
  readonly panel: string;
  readonly localDay: Day;
}

/** What a panel keeps in the browser until it is saved: forms, and a week's review. */
export type Unsaved = Pick<State, 'log' | 'week'>;

/** A panel that has just been opened, with the forms that were left unsaved. */
export function initialState(
  { view, page, panel, localDay }: Opening,
  unsaved: Unsaved | null = null,
): State {
  return {
    view,
    localDay,
    tracker: { kind: 'loading' },
    log: unsaved?.log ?? { kind: null, drafts: {}, edits: {}, editing: null, problems: [] },
    deleting: null,
    taskNotes: {},
    ticks: {},
    catalogue: null,
    passed: [],
    reviews: null,
    week: unsaved?.week ?? null,
    timer: null,
    timerSent: null,
    clock: 0,
    setUp: { values: {}, problems: [], taken: [], request: null },
    page: page ?? null,
    removal: null,
    mentor: noMentor,
    notice: null,
    busy: [],
    isStale: false,
    ids: { panel, next: 1 },
  };
}

/** The tracker that is open; `null` while there is none. */
export function openTracker({ tracker }: State): OpenTracker | null {
  return tracker.kind === 'tracker' ? tracker : null;
}

/** What the forms know: the tracker, and the catalogue once it was read. */
export function knownIn({ catalogue }: State, tracker: OpenTracker): Known {
  return { ...tracker, catalogue };
}

/** Whether something with that name is under way. */
export function isBusy({ busy }: State, name: string): boolean {
  return busy.includes(name);
}

/** The latest day that may be logged; blank while the server has not said it. */
export function todayOf({ tracker }: State): Day {
  return tracker.kind === 'tracker' || tracker.kind === 'noTracker' ? tracker.today : '';
}

/** The settings that a form begins with. */
export function settingsOf({ tracker }: State): Settings | null {
  if (tracker.kind === 'tracker') return tracker.settings;
  return tracker.kind === 'noTracker' ? tracker.suggested : null;
}
