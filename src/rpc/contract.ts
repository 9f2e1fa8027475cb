import type { FieldProblem, Settings } from '../domain/plans/settings';
import type { Session } from '../domain/records/session';
import type { Area } from '../domain/plans/areas';
import type { Day } from '../domain/time/day';

/**
 * Every call that the sidebar can make of the server. Requests and responses are JSON: no Date, no
 * function, no undefined inside an array.
 */
export interface Contract {
  readonly openSidebar: Call<Record<string, never>, SidebarAnswer>;
  readonly createTracker: Call<CreateRequest, CreateAnswer>;
  readonly logSession: Call<LogRequest, LogAnswer>;
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
  'logSession',
] as const satisfies readonly CallName[];

/** A failure in words, with what the person can do about it. */
export interface Failure {
  readonly kind: 'failed';
  readonly message: string;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly problems: readonly FieldProblem[];
}

export type SidebarAnswer =
  | { readonly kind: 'noTracker'; readonly today: Day; readonly suggested: Settings }
  | {
      readonly kind: 'tracker';
      readonly today: Day;
      readonly suggested: Settings;
      readonly recentTopics: readonly string[];
    }
  | Failure;

export interface CreateRequest {
  readonly settings: Settings;
  /** `rename` once the person agreed that ours get another name. */
  readonly onTaken: 'ask' | 'rename';
}

export type CreateAnswer =
  | { readonly kind: 'created'; readonly steps: number; readonly notes: readonly string[] }
  | { readonly kind: 'taken'; readonly titles: readonly string[] }
  | Refusal
  | Failure;

export interface LogRequest {
  readonly session: Omit<Session, 'record'>;
}

export type LogAnswer =
  | {
      readonly kind: 'logged';
      /** False when this id was logged before: a repeated request writes nothing. */
      readonly isNew: boolean;
      readonly session: Session;
      readonly weekMinutes: Readonly<Record<Area, number>>;
    }
  | { readonly kind: 'noTracker' }
  | Refusal
  | Failure;
