import { ownViews } from '../../domain/evidence/own-view';
import { formAsText } from '../../domain/mentor/form-text';
import type { PrivacyForm } from '../../domain/mentor/privacy';
import { hidesIn, parsePrivacy, privacyOf } from '../../domain/mentor/privacy';
import { readScoreForm } from '../../domain/mentor/score-form';
import { roundOf } from '../../domain/records/mock';
import { openFeedback } from '../../domain/records/open-feedback';
import type { MentorAnswer, OpenMentorAnswer } from '../../rpc/contract';
import type { MentorDesk, WaitingForm } from '../../rpc/mentor';
import { presentRows } from '../entries/found-entry';
import type { MentorPage } from '../mentor/mentor-page';
import { MovedPage, readMentorPage } from '../mentor/mentor-page';
import { readPeople } from '../mentor/people';
import { privacyIn } from '../mentor/write-report';
import type { Services } from '../port';
import { writeSettingCells } from '../setting-cells';
import type { Desk } from './call';
import { openDesk, refusals, writingCall } from './call';
import { guarded } from './guard';

/** What the Mentor view shows. */
export function openMentor(services: Services, now: Date): OpenMentorAnswer {
  return guarded(() => mentorView(openDesk(services, now)));
}

/** Writes what the report leaves out into the Settings sheet. */
export function savePrivacy(services: Services, now: Date, request: unknown): MentorAnswer {
  return writingCall(services, now, request, (desk, fields): MentorAnswer => {
    const privacy = parsePrivacy(fields['privacy']);
    if (privacy.kind === 'problems') return refusals(privacy.problems);
    const { hide, showOwnRatings, showStories } = privacy.value;
    writeSettingCells(desk, {
      mentor_hide: hide,
      mentor_own_ratings: showOwnRatings ? 'yes' : 'no',
      mentor_stories: showStories ? 'yes' : 'no',
    });
    return mentorView(desk, privacy.value);
  });
}

function mentorView(
  desk: Desk,
  privacy: PrivacyForm = privacyIn(desk.tracker),
): Extract<MentorAnswer, { readonly kind: 'mentor' }> {
  const { services, tracker, tables, facts } = desk;
  const rounds = tables.rows('mocks').flatMap((row) => roundOf(row) ?? []);
  return {
    kind: 'mentor',
    mentor: {
      ...sheetState(desk, privacy),
      hasSheet: tracker.has('mentor'),
      privacy,
      people: readPeople(services),
      feedback: openFeedback(presentRows(tables, 'feedback'), facts.shown),
      views: ownViews(rounds, facts.shown),
      formText: formAsText(),
    },
  };
}

type SheetState = Pick<MentorDesk, 'problem' | 'reportDay' | 'forms' | 'answers' | 'exposed'>;

function sheetState({ services, tracker, facts }: Desk, privacy: PrivacyForm): SheetState {
  const nothing: SheetState = { problem: '', reportDay: '', forms: [], answers: 0, exposed: [] };
  if (!tracker.has('mentor')) return nothing;
  try {
    const page = readMentorPage(services, tracker);
    const { reportDay, answers, questions } = page;
    const hides = hidesIn(privacyOf(privacy).hiddenWords);
    return {
      ...nothing,
      reportDay,
      forms: waiting(page, facts.today),
      answers: answers.length,
      exposed: questions.flatMap((question, index) => (hides(question) ? [index + 1] : [])),
    };
  } catch (error) {
    if (error instanceof MovedPage) return { ...nothing, problem: error.message };
    throw error;
  }
}

function waiting({ forms }: MentorPage, today: string): readonly WaitingForm[] {
  return forms.flatMap(({ number, form }): WaitingForm[] => {
    const read = readScoreForm(form, today);
    if (read.kind === 'blank') return [];
    const missing = read.kind === 'unfinished' ? read.missing : [];
    return [{ form: number, rater: String(form.rater).trim(), missing }];
  });
}
