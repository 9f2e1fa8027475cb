import { parsePerson } from '../../src/domain/mentor/person';
import { counted } from '../../src/domain/numbers';
import { defaultSettings } from '../../src/domain/plans/settings';
import type { MentorDesk } from '../../src/rpc/mentor';
import { textIn } from '../forms/field';
import type { AnswerTo, MentorAction } from './action';
import { failureNotice, refusalNotice } from './failures';
import { PROBLEMS } from './log-steps';
import type { MentorState } from './mentor-state';
import { withoutPerson } from './mentor-state';
import type { State } from './state';
import { settingsOf } from './state';
import type { Step } from './step';
import { calling, focusing, newId, noting, still } from './step';
import { withChange, withUndo } from './tracker-change';
import { without } from './without';

/** The id of the question before something is shared. */
export const SHARE_QUESTION = 'share-question';

/** What the person does on the pages about mentors. */
export function reduceMentor(state: State, action: MentorAction): Step {
  const { mentor } = state;
  switch (action.kind) {
    case 'openMentor':
      return openDesk(state);
    case 'makeMentorSheet':
      return makeSheet(state);
    case 'refreshReport':
      return refresh(noting(state, null), 'asked');
    case 'setPrivacy': {
      const privacy = mentor.privacy ?? mentor.desk?.privacy;
      if (!privacy) return still(state);
      return still(withMentor(state, { privacy: { ...privacy, ...action.change } }));
    }
    case 'savePrivacy':
      return savePrivacy(state);
    case 'setPerson':
      return still(
        withMentor(noting(state, null), {
          person: { ...mentor.person, [action.name]: action.value },
          problems: mentor.problems.filter(({ field }) => field !== action.name),
          isAsking: false,
        }),
      );
    case 'askShare':
      return askShare(state);
    case 'keepPrivate':
      return still(withMentor(state, { isAsking: false, leaving: '' }));
    case 'share':
      return share(state);
    case 'askUnshare':
      return focusing(withMentor(noting(state, null), { leaving: action.email }), SHARE_QUESTION);
    case 'unshare':
      return unshare(state);
    case 'takeForms': {
      const [id, next] = newId(withMentor(noting(state, null), { missing: [] }));
      return calling(next, { kind: 'call', name: 'takeForms', request: { id }, purpose: '' });
    }
    case 'typeForm':
      return still(withMentor(state, { text: action.text, missing: [] }));
    case 'enterForm': {
      const [id, next] = newId(withMentor(noting(state, null), { missing: [] }));
      const request = { id, text: mentor.text };
      return calling(next, { kind: 'call', name: 'enterForm', request, purpose: '' });
    }
    case 'typeEvidence':
      return still(
        withMentor(state, { evidence: { ...mentor.evidence, [action.key]: action.text } }),
      );
    case 'changeFeedback': {
      const [id, next] = newId(noting(state, null));
      const { key, status } = action;
      const known = mentor.desk?.feedback.find((item) => item.key === key)?.evidence ?? '';
      const request = { id, key, status, evidence: mentor.evidence[key] ?? known };
      return calling(next, { kind: 'call', name: 'changeFeedback', request, purpose: key });
    }
  }
}

/** Asks for what the pages about mentors show; what is shown already stays until it comes. */
export function openDesk(state: State): Step {
  return calling(state, { kind: 'call', name: 'openMentor', request: {}, purpose: '' });
}

/**
 * Brings the report up to date after something was written. While it is being written already, it is
 * written once more afterwards.
 */
export function refreshAfter(step: Step): Step {
  const { tracker, busy } = step.state;
  if (tracker.kind !== 'tracker' || !tracker.hasReport) return step;
  if (busy.includes('refreshReport log')) {
    return { ...step, state: withMentor(step.state, { isBehind: true }) };
  }
  const next = refresh(step.state, 'log');
  return { state: next.state, effects: [...step.effects, ...next.effects] };
}

/** What the server says of the pages' content. */
export function hearMentor(
  state: State,
  { call, answer }: AnswerTo<'openMentor'> | AnswerTo<'savePrivacy'>,
): Step {
  switch (answer.kind) {
    case 'mentor': {
      const next = withDesk(state, answer.mentor);
      if (call === 'openMentor') return still(next);
      // Words that were added meanwhile still have to be saved.
      const isSame = JSON.stringify(state.mentor.privacy) === JSON.stringify(answer.mentor.privacy);
      const saved = withMentor(next, { ...(isSame ? { privacy: null } : {}), problems: [] });
      return refresh(noting(saved, { tone: 'good', text: 'Saved.' }), 'asked');
    }
    case 'refused':
      return still(
        noting(withMentor(state, { problems: answer.problems }), refusalNotice(answer.problems)),
      );
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: call })));
  }
}

/** What the server says once the report was written. After a log it is silent. */
export function hearReport(state: State, { purpose, answer }: AnswerTo<'refreshReport'>): Step {
  if (purpose === 'log') {
    if (state.mentor.isBehind) return refresh(withMentor(state, { isBehind: false }), 'log');
    return answer.kind === 'refreshed'
      ? still(withReportDay(state, answer.reportDay))
      : still(state);
  }
  switch (answer.kind) {
    case 'refreshed':
      return openDesk(
        noting(withReportDay(state, answer.reportDay), {
          tone: 'good',
          text: 'The report on the Mentor sheet is up to date.',
        }),
      );
    case 'noSheet':
      return openDesk(noting(state, { tone: 'plain', text: 'There is no Mentor sheet any more.' }));
    case 'moved':
      return still(noting(state, { tone: 'bad', text: answer.message }));
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: 'refreshReport' })));
  }
}

/** What the server says to sharing, and to its end. */
export function hearShared(
  state: State,
  { call, answer }: AnswerTo<'share'> | AnswerTo<'unshare'>,
): Step {
  switch (answer.kind) {
    case 'people': {
      const { desk, leaving, person } = state.mentor;
      const name = textIn(person, 'email').trim();
      const text =
        call === 'unshare'
          ? `${leaving} has no access any more.`
          : textIn(person, 'access') === 'commenter'
            ? `The name and role of ${name} are kept.`
            : `Shared with ${name}.`;
      const next = withMentor(state, {
        ...(call === 'share' ? withoutPerson(state.mentor) : {}),
        desk: desk && { ...desk, people: answer.people },
        leaving: '',
      });
      return still(noting(next, { tone: 'good', text }));
    }
    case 'byHand':
      return still(
        noting(withMentor(state, { isAsking: false, leaving: '' }), {
          tone: 'bad',
          text: answer.message,
        }),
      );
    case 'refused':
      return focusing(
        withMentor(noting(state, null), { problems: answer.problems, isAsking: false }),
        PROBLEMS,
      );
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: call })));
  }
}

/** What the server says once forms were taken in. */
export function hearTaken(
  state: State,
  { call, answer }: AnswerTo<'takeForms'> | AnswerTo<'enterForm'>,
): Step {
  switch (answer.kind) {
    case 'taken': {
      const { rounds, answers, change } = answer;
      const next = withMentor(withChange(state, change), {
        missing: [],
        ...(call === 'enterForm' ? { text: '' } : {}),
      });
      return refreshAfter(
        openDesk(noting(next, { tone: 'good', text: takenText(rounds, answers) })),
      );
    }
    case 'unfinished':
      // Forms on the sheet say there what they lack; a pasted one says it beside its text.
      return call === 'takeForms'
        ? openDesk(noting(state, { tone: 'plain', text: 'No form is complete yet.' }))
        : still(withMentor(noting(state, null), { missing: answer.missing }));
    case 'moved':
      return still(noting(state, { tone: 'bad', text: answer.message }));
    case 'refused':
      return still(noting(state, refusalNotice(answer.problems)));
    case 'failed':
      return still(noting(state, failureNotice(answer, { kind: call })));
  }
}

/** What the server says once a remark was moved on. */
export function hearFeedback(
  state: State,
  { purpose: key, request, answer }: AnswerTo<'changeFeedback'>,
): Step {
  const { mentor } = state;
  switch (answer.kind) {
    case 'feedback': {
      const { feedback, undo } = answer;
      const next = withMentor(withUndo({ ...state, isStale: true }, undo), {
        desk: mentor.desk && { ...mentor.desk, feedback },
        evidence: without(mentor.evidence, key),
      });
      return refreshAfter(
        still(noting(next, { tone: 'good', text: undo?.label ?? 'Saved.', undo })),
      );
    }
    case 'gone':
      return openDesk(noting(state, { tone: 'plain', text: 'This remark is not there any more.' }));
    case 'refused': {
      const evidence = { ...mentor.evidence, [key]: mentor.evidence[key] ?? '' };
      return focusing(
        noting(withMentor(state, { evidence }), refusalNotice(answer.problems)),
        evidenceId(key),
      );
    }
    case 'failed': {
      const { status } = request;
      const action = { kind: 'changeFeedback', key, status } as const;
      return still(noting(state, failureNotice(answer, action)));
    }
  }
}

/** The id of the field for what shows that a remark was addressed. */
export function evidenceId(key: string): string {
  return `evidence-${key}`;
}

function takenText(rounds: number, answers: number): string {
  if (rounds === 0 && answers === 0) return 'Nothing new: all of it was taken in before.';
  const parts = [
    rounds === 0 ? '' : counted(rounds, 'round'),
    answers === 0 ? '' : counted(answers, 'answer'),
  ];
  return `Taken in: ${parts.filter((part) => part !== '').join(' and ')}. Recent has the rounds.`;
}

/** Made like the rest of the tracker, whose settings stay as they are. */
function makeSheet(state: State): Step {
  const settings = settingsOf(state) ?? defaultSettings(state.localDay);
  const request = { settings, onTaken: 'rename', sheet: 'mentor' } as const;
  const next = noting(state, null);
  return calling(next, { kind: 'call', name: 'createTracker', request, purpose: 'mentor' });
}

/** The state once the sheet is there: its report is written next. */
export function madeSheet(state: State): Step {
  const { tracker } = state;
  const known = tracker.kind === 'tracker' ? { ...tracker, hasReport: true } : tracker;
  return refresh({ ...state, tracker: known }, 'asked');
}

function refresh(state: State, purpose: 'asked' | 'log'): Step {
  return calling(state, { kind: 'call', name: 'refreshReport', request: {}, purpose });
}

function savePrivacy(state: State): Step {
  const privacy = state.mentor.privacy ?? state.mentor.desk?.privacy;
  if (!privacy) return still(state);
  const [id, next] = newId(noting(state, null));
  const request = { id, privacy };
  return calling(next, { kind: 'call', name: 'savePrivacy', request, purpose: '' });
}

function askShare(state: State): Step {
  const person = parsePerson(state.mentor.person);
  if (person.kind === 'problems') {
    return focusing(withMentor(noting(state, null), { problems: person.problems }), PROBLEMS);
  }
  // Nothing is shared with somebody who is to comment, so nothing is asked.
  if (person.value.access === 'commenter') return share(state);
  return focusing(
    withMentor(noting(state, null), { problems: [], isAsking: true, leaving: '' }),
    SHARE_QUESTION,
  );
}

function share(state: State): Step {
  const person = parsePerson(state.mentor.person);
  if (person.kind === 'problems') return askShare(state);
  const [id, next] = newId(noting(state, null));
  const request = { id, ...person.value };
  return calling(next, { kind: 'call', name: 'share', request, purpose: '' });
}

function unshare(state: State): Step {
  const { leaving } = state.mentor;
  if (leaving === '') return still(state);
  const [id, next] = newId(noting(state, null));
  const request = { id, email: leaving };
  return calling(next, { kind: 'call', name: 'unshare', request, purpose: '' });
}

function withDesk(state: State, desk: MentorDesk): State {
  return withMentor(state, { desk });
}

function withReportDay(state: State, reportDay: string): State {
  const { desk } = state.mentor;
  return withMentor(state, { desk: desk && { ...desk, reportDay } });
}

function withMentor(state: State, changes: Partial<MentorState>): State {
  return { ...state, mentor: { ...state.mentor, ...changes } };
}
