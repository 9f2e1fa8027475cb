import type { FieldProblem, Settings } from '../domain/plans/settings';
import type { NewPerson } from '../domain/mentor/person';
import type { Entry } from '../domain/records/entry';
import type { FeedbackStatus } from '../domain/records/open-feedback';
import type { Day } from '../domain/time/day';
import type { Change, EntryAsItIs, OpenTracker, UndoAction } from './answers';
import type { MentorDesk, OpenFeedback, Person, PrivacyForm } from './mentor';
import type {
  CatalogueAnswer,
  KeepTimerAnswer,
  KeepTimerRequest,
  NextProblemAnswer,
  NextProblemRequest,
  RateAnswer,
  RateRequest,
  ReviewsAnswer,
} from './practice';
import type { DueTask } from './today';
import type {
  SaveWeekReviewAnswer,
  SaveWeekReviewRequest,
  WeekReviewAnswer,
  WeekReviewRequest,
} from './week-review';

/**
 * Every call that the sidebar can make of the server. Requests and responses are JSON: no Date, no
 * function, no undefined inside an array.
 *
 * Calls that write carry an `id` that the panel makes, 8 to 64 letters, digits, `-` and `_`: the
 * same id is carried out once, however often it is sent.
 */
export interface Contract {
  /** Everything that Today, Log and Recent show. */
  readonly openSidebar: Call<Record<string, never>, OpenAnswer>;
  /** Makes the tracker, or repairs the one that is there: send its own settings. */
  readonly createTracker: Call<CreateRequest, CreateAnswer>;
  /** Writes the settings into the Settings sheet. Call `openSidebar` afterwards. */
  readonly saveSettings: Call<SaveSettingsRequest, SaveSettingsAnswer>;
  /** Says what would go, and takes it away once that was confirmed. */
  readonly removeTracker: Call<RemoveRequest, RemoveAnswer>;
  readonly saveEntry: Call<SaveRequest, SaveAnswer>;
  /** An entry as it is now: call it before a form is filled or a deletion is asked about. */
  readonly readEntry: Call<ReadRequest, ReadAnswer>;
  readonly changeEntry: Call<ChangeRequest, ChangeAnswer>;
  readonly deleteEntry: Call<DeleteRequest, DeleteAnswer>;
  readonly undo: Call<UndoRequest, UndoAnswer>;
  readonly tickTask: Call<TickRequest, TickAnswer>;
  readonly readWeekReview: Call<WeekReviewRequest, WeekReviewAnswer>;
  /** Writes the goals and the note of a week. */
  readonly saveWeekReview: Call<SaveWeekReviewRequest, SaveWeekReviewAnswer>;
  /** What the Mentor view shows. */
  readonly openMentor: Call<Record<string, never>, OpenMentorAnswer>;
  /** Writes the report on the Mentor sheet anew; without such a sheet it does nothing. */
  readonly refreshReport: Call<Record<string, never>, RefreshAnswer>;
  readonly savePrivacy: Call<SavePrivacyRequest, MentorAnswer>;
  /** Gives somebody access, and keeps an editor out of every sheet but Mentor. */
  readonly share: Call<ShareRequest, ShareAnswer>;
  readonly unshare: Call<UnshareRequest, ShareAnswer>;
  /** Takes in the complete forms and the answers on the Mentor sheet. */
  readonly takeForms: Call<TakeRequest, TakeAnswer>;
  /** Takes in a form that a mentor sent as text. */
  readonly enterForm: Call<EnterFormRequest, TakeAnswer>;
  /** Says how far a remark is. */
  readonly changeFeedback: Call<FeedbackRequest, FeedbackAnswer>;
  /** Well-known problems and design prompts, for the forms that suggest them. */
  readonly readCatalogue: Call<Record<string, never>, CatalogueAnswer>;
  readonly nextProblem: Call<NextProblemRequest, NextProblemAnswer>;
  readonly readReviews: Call<Record<string, never>, ReviewsAnswer>;
  /** Notes how well something was recalled. */
  readonly rateReview: Call<RateRequest, RateAnswer>;
  /** Remembers this person's timer, whatever panel they open next. */
  readonly keepTimer: Call<KeepTimerRequest, KeepTimerAnswer>;
}

export interface Call<Request, Response> {
  readonly request: Request;
  readonly response: Response;
}

export type CallName = keyof Contract;
export type Request<Name extends CallName> = Contract[Name]['request'];
export type Response<Name extends CallName> = Contract[Name]['response'];

/** The names of the calls, for the generated entry points. */
export const callNames = [
  'openSidebar',
  'createTracker',
  'saveSettings',
  'removeTracker',
  'saveEntry',
  'readEntry',
  'changeEntry',
  'deleteEntry',
  'undo',
  'tickTask',
  'readWeekReview',
  'saveWeekReview',
  'openMentor',
  'refreshReport',
  'savePrivacy',
  'share',
  'unshare',
  'takeForms',
  'enterForm',
  'changeFeedback',
  'readCatalogue',
  'nextProblem',
  'readReviews',
  'rateReview',
  'keepTimer',
] as const satisfies readonly CallName[];

/** Why nothing was done; `damaged` can be repaired by `createTracker`, `busy` is worth a retry. */
export type FailureReason =
  'busy' | 'noTracker' | 'damaged' | 'protected' | 'accounts' | 'quota' | 'offline' | 'unexpected';

/** A failure in words, with what the person can do about it. Nothing was written. */
export interface Failure {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  readonly message: string;
}

/** Fields with problems; nothing was written. */
export interface Refusal {
  readonly kind: 'refused';
  readonly problems: readonly FieldProblem[];
}

/** The entry is another one by now; nothing was written. */
export interface Changed {
  readonly kind: 'changed';
  readonly current: EntryAsItIs;
}

/** The entry is not there any more; nothing was written. */
export interface Gone {
  readonly kind: 'gone';
}

export type OpenAnswer =
  | {
      readonly kind: 'noTracker';
      readonly today: Day;
      readonly suggested: Settings;
      /** Titles of the sheets that will be made, in tab order, and how many hidden ones. */
      readonly sheets: readonly string[];
      readonly hiddenSheets: number;
    }
  | OpenTracker
  | Failure;

export interface CreateRequest {
  readonly settings: Settings;
  /** `rename` once the person agreed that ours get another name. */
  readonly onTaken: 'ask' | 'rename';
  /** A sheet that is made on request only, such as `mentor`. */
  readonly sheet?: string;
}

export type CreateAnswer =
  | { readonly kind: 'created'; readonly steps: number; readonly notes: readonly string[] }
  | { readonly kind: 'taken'; readonly titles: readonly string[] }
  | Refusal
  | Failure;

export interface SaveSettingsRequest {
  readonly id: string;
  readonly settings: Settings;
}

export type SaveSettingsAnswer =
  { readonly kind: 'savedSettings'; readonly settings: Settings } | Refusal | Failure;

export interface RemoveRequest {
  /** Only `true` removes anything; `false` asks what would go. */
  readonly confirm: boolean;
}

export type RemoveAnswer =
  | {
      readonly kind: 'wouldRemove';
      /** Titles of the visible sheets, with everything that was typed into them. */
      readonly sheets: readonly string[];
      readonly hiddenSheets: number;
      /** Filled rows of the logs among them. */
      readonly entries: number;
    }
  | { readonly kind: 'removed'; readonly sheets: number }
  | Failure;

export interface SaveRequest {
  readonly id: string;
  readonly entry: Entry;
}

export type SaveAnswer =
  | {
      readonly kind: 'saved';
      /** False when this id was carried out before: a repeated request writes nothing. */
      readonly isNew: boolean;
      readonly saved: EntryAsItIs;
      readonly change: Change;
    }
  | Refusal
  | Failure;

export interface ReadRequest {
  /** The `key` of a recent entry. */
  readonly key: string;
}

export type ReadAnswer = { readonly kind: 'entry'; readonly current: EntryAsItIs } | Gone | Failure;

export interface ChangeRequest {
  readonly id: string;
  readonly key: string;
  /** Of the entry as the panel has read it. */
  readonly version: string;
  /** Of the same kind as before. */
  readonly entry: Entry;
}

export type ChangeAnswer = SaveAnswer | Changed | Gone;

export interface DeleteRequest {
  readonly id: string;
  readonly key: string;
  /** Of the entry as the panel has read it. */
  readonly version: string;
}

export type DeleteAnswer =
  { readonly kind: 'deleted'; readonly change: Change } | Changed | Gone | Refusal | Failure;

export interface UndoRequest {
  readonly id: string;
  /** The `id` of the action that the panel offers to undo. */
  readonly action: string;
}

export type UndoAnswer =
  | { readonly kind: 'undone'; readonly label: string; readonly change: Change }
  /** Another action came later, or nothing is left to undo; `undo` is what can be undone now. */
  | { readonly kind: 'notLast'; readonly undo: UndoAction | null }
  /** What the action wrote was changed since; `message` says what. Nothing was written. */
  | { readonly kind: 'overtaken'; readonly message: string }
  | Refusal
  | Failure;

export interface TickRequest {
  readonly id: string;
  /** The `key` of a due task. */
  readonly key: string;
  readonly done: boolean;
  /** Needed for a task whose number is not met; kept as it is when blank. */
  readonly note: string;
}

export type TickAnswer =
  | { readonly kind: 'ticked'; readonly task: DueTask; readonly undo: UndoAction | null }
  | Gone
  | Refusal
  | Failure;

export type OpenMentorAnswer = { readonly kind: 'mentor'; readonly mentor: MentorDesk } | Failure;

/** After a call that writes: the whole view again. */
export type MentorAnswer = OpenMentorAnswer | Refusal;

export type RefreshAnswer =
  | { readonly kind: 'refreshed'; readonly reportDay: string }
  | { readonly kind: 'noSheet' }
  /** The person moved the parts of the sheet; `message` says what to do. */
  | { readonly kind: 'moved'; readonly message: string }
  | Failure;

export interface SavePrivacyRequest {
  readonly id: string;
  readonly privacy: PrivacyForm;
}

export interface ShareRequest extends NewPerson {
  readonly id: string;
}

export interface UnshareRequest {
  readonly id: string;
  readonly email: string;
}

export type ShareAnswer =
  | { readonly kind: 'people'; readonly people: readonly Person[] | null }
  /** Google did not let the add-on do it; `message` says how to do it by hand. */
  | { readonly kind: 'byHand'; readonly message: string }
  | Refusal
  | Failure;

export interface TakeRequest {
  readonly id: string;
}

export interface EnterFormRequest {
  readonly id: string;
  readonly text: string;
}

export type TakeAnswer =
  | {
      readonly kind: 'taken';
      /** Rounds and answers that were written now; both 0 when everything had been taken before. */
      readonly rounds: number;
      readonly answers: number;
      /** What keeps the other forms waiting, as sentences. */
      readonly missing: readonly string[];
      readonly change: Change;
    }
  /** Nothing was complete; each sentence says what is missing. */
  | { readonly kind: 'unfinished'; readonly missing: readonly string[] }
  | { readonly kind: 'moved'; readonly message: string }
  | Refusal
  | Failure;

export interface FeedbackRequest {
  readonly id: string;
  /** The `key` of an open remark. */
  readonly key: string;
  readonly status: FeedbackStatus;
  /** What shows that it was addressed; needed for that status. */
  readonly evidence: string;
}

export type FeedbackAnswer =
  | {
      readonly kind: 'feedback';
      readonly feedback: readonly OpenFeedback[];
      readonly undo: UndoAction | null;
    }
  | Gone
  | Refusal
  | Failure;
