import type { EntryKind } from '../../src/domain/records/entry';
import type { FeedbackStatus } from '../../src/domain/records/open-feedback';
import type { RecallRating } from '../../src/domain/review/recall-ratings';
import type { Reviewed } from '../../src/domain/review/recall';
import type { TimedWork } from '../../src/domain/timer/timer';
import type { UndoAction } from '../../src/rpc/answers';
import type { CallName, Request, Response } from '../../src/rpc/contract';
import type { PrivacyForm } from '../../src/rpc/mentor';
import type { Value, Values } from '../forms/field';
import type { LogState, MorePage, ViewName } from './state';

/** Everything that can happen in the panel: what the person does, and what the server answers. */
export type Action = PersonAction | Answer;

export type PersonAction =
  | { readonly kind: 'open' }
  | { readonly kind: 'show'; readonly view: ViewName }
  | { readonly kind: 'focus'; readonly id: string }
  /** Asks for the problem to try next, and puts it into the form. */
  | { readonly kind: 'suggestProblem' }
  | LogAction
  | RecentAction
  | TodayAction
  | ReviewAction
  | WeekAction
  | TimerAction
  | MoreAction
  | MentorAction;

/** What the Log tab does. */
export type LogAction =
  | { readonly kind: 'chooseKind'; readonly entry: EntryKind }
  /** Opens a form with some of its fields filled. */
  | { readonly kind: 'begin'; readonly entry: EntryKind; readonly values: Values }
  | {
      readonly kind: 'type';
      readonly name: string;
      readonly value: Value;
      /** The id of the field that is to have the focus afterwards. */
      readonly focus?: string;
    }
  /** The form that is shown, or the one with a name. */
  | { readonly kind: 'save'; readonly form?: string }
  | { readonly kind: 'showForm'; readonly form: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'cancelEdit' }
  /** The forms as they were before one was cleared or given up. */
  | { readonly kind: 'restore'; readonly log: LogState }
  /** After the entry turned out to be another one by now. */
  | { readonly kind: 'takeTheirs' }
  | { readonly kind: 'keepMine' }
  /** After the entry turned out to be gone. */
  | { readonly kind: 'saveAsNew'; readonly form: string };

export type RecentAction =
  | { readonly kind: 'edit'; readonly key: string }
  | { readonly kind: 'askDelete'; readonly key: string }
  | { readonly kind: 'keepEntry' }
  | { readonly kind: 'deleteEntry'; readonly request: Request<'deleteEntry'> }
  | { readonly kind: 'undo'; readonly action: Pick<UndoAction, 'id'> };

export type TodayAction =
  | { readonly kind: 'tick'; readonly key: string; readonly done: boolean }
  | { readonly kind: 'noteTask'; readonly key: string; readonly text: string };

export type ReviewAction =
  | { readonly kind: 'showReviews' }
  | { readonly kind: 'rate'; readonly review: Reviewed; readonly rating: RecallRating };

/** What the page about a week's review does. */
export type WeekAction =
  /** `null` for the week that is due. */
  | { readonly kind: 'openWeek'; readonly week: number | null }
  | { readonly kind: 'typeWeek'; readonly name: string; readonly value: Value }
  | { readonly kind: 'saveWeek' };

export type TimerAction =
  /** What the clock says; it comes before every other action, and each second of a timer. */
  | { readonly kind: 'clock'; readonly now: number }
  | { readonly kind: 'startTimer'; readonly work: TimedWork }
  | { readonly kind: 'pauseTimer' }
  | { readonly kind: 'resumeTimer' }
  /** Puts the time into the form of what was timed. */
  | { readonly kind: 'stopTimer' }
  /** Sends the timer once more, after it could not be kept. */
  | { readonly kind: 'sendTimer' };

export type MoreAction =
  | { readonly kind: 'turnTo'; readonly page: MorePage | null }
  | { readonly kind: 'setUp'; readonly name: string; readonly value: string }
  | { readonly kind: 'create'; readonly onTaken: 'ask' | 'rename' }
  | { readonly kind: 'keepTitles' }
  | { readonly kind: 'saveSettings' }
  | { readonly kind: 'repair' }
  | { readonly kind: 'askRemove' }
  | { readonly kind: 'remove' };

/** What the pages about mentors do. */
export type MentorAction =
  | { readonly kind: 'openMentor' }
  | { readonly kind: 'makeMentorSheet' }
  | { readonly kind: 'refreshReport' }
  | { readonly kind: 'setPrivacy'; readonly change: Partial<PrivacyForm> }
  | { readonly kind: 'savePrivacy' }
  | { readonly kind: 'setPerson'; readonly name: string; readonly value: Value }
  | { readonly kind: 'askShare' }
  | { readonly kind: 'keepPrivate' }
  | { readonly kind: 'share' }
  | { readonly kind: 'askUnshare'; readonly email: string }
  | { readonly kind: 'unshare' }
  | { readonly kind: 'takeForms' }
  | { readonly kind: 'typeForm'; readonly text: string }
  | { readonly kind: 'enterForm' }
  | { readonly kind: 'typeEvidence'; readonly key: string; readonly text: string }
  | { readonly kind: 'changeFeedback'; readonly key: string; readonly status: FeedbackStatus };

/** What the server says to any call. */
export type Answer = { readonly [Name in CallName]: AnswerTo<Name> }[CallName];

/** What the server says to a call. */
export interface AnswerTo<Name extends CallName> {
  readonly kind: 'answer';
  readonly call: Name;
  /** What the call was made for, the name of a form say, where it serves several; else blank. */
  readonly purpose: string;
  /** What was asked, for a retry of the same. */
  readonly request: Request<Name>;
  readonly answer: Response<Name>;
}
