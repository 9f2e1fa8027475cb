import type { OwnView } from '../domain/evidence/own-view';
import type { PrivacyForm } from '../domain/mentor/privacy';
import type { OpenFeedback } from '../domain/records/open-feedback';

export type { PrivacyForm } from '../domain/mentor/privacy';
export type { OpenFeedback } from '../domain/records/open-feedback';

/** Somebody who has access to the spreadsheet. */
export interface Person {
  readonly email: string;
  readonly access: 'owner' | 'editor' | 'viewer';
  /** As the candidate gave them when sharing; blank for others. */
  readonly name: string;
  readonly role: string;
}

/** A form on the Mentor sheet that somebody began. */
export interface WaitingForm {
  /** 1 for the first form. */
  readonly form: number;
  readonly rater: string;
  /** What is missing, as sentences; empty when it can be taken in. */
  readonly missing: readonly string[];
}

/** Everything that the Mentor view shows. */
export interface MentorDesk {
  readonly hasSheet: boolean;
  /** What is wrong with the Mentor sheet and what to do; blank when it is as it was made. */
  readonly problem: string;
  /** The day of the report on the sheet; blank before the first one. */
  readonly reportDay: string;
  readonly forms: readonly WaitingForm[];
  /** Answers to the candidate's questions that wait to be taken in. */
  readonly answers: number;
  /** The numbers, from 1, of questions with words that the report hides: they stand there as typed. */
  readonly exposed: readonly number[];
  readonly privacy: PrivacyForm;
  /** `null` when Google does not tell who has access. */
  readonly people: readonly Person[] | null;
  /** Remarks that are not addressed, the longest overdue first. */
  readonly feedback: readonly OpenFeedback[];
  /** Own beside outside scores of the same rounds, by component. */
  readonly views: readonly OwnView[];
  /** The form as a message to send to a mentor who has no edit access. */
  readonly formText: string;
}
