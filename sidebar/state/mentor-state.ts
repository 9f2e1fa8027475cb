import type { FieldProblem } from '../../src/domain/plans/settings';
import type { MentorDesk, PrivacyForm } from '../../src/rpc/mentor';
import type { Values } from '../forms/field';

/** What the pages about mentors hold. */
export interface MentorState {
  /** What the server said last; `null` before it was asked. */
  readonly desk: MentorDesk | null;
  /** The switches as the person left them; `null` while they are as they were saved. */
  readonly privacy: PrivacyForm | null;
  /** The form for somebody new: `email`, `name`, `role`, `access`. */
  readonly person: Values;
  readonly problems: readonly FieldProblem[];
  /** Whether the question before sharing is shown. */
  readonly isAsking: boolean;
  /** Whose removal is asked about, by address; blank for nobody's. */
  readonly leaving: string;
  /** A form that came as text. */
  readonly text: string;
  /** What keeps forms from being taken in. */
  readonly missing: readonly string[];
  /** What shows that a remark was addressed, as typed, by its key. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Something was written while the report was being brought up to date. */
  readonly isBehind: boolean;
}

const nobody: Values = { email: '', name: '', role: '', access: 'viewer' };

/** Nothing typed yet. */
export const noMentor: MentorState = {
  desk: null,
  privacy: null,
  person: nobody,
  problems: [],
  isAsking: false,
  leaving: '',
  text: '',
  missing: [],
  evidence: {},
  isBehind: false,
};

/** The state after somebody was shared with: the form is for the next one. */
export function withoutPerson(mentor: MentorState): MentorState {
  return { ...mentor, person: nobody, problems: [], isAsking: false };
}
