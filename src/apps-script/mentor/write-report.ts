import { areaNames } from '../../domain/plans/areas';
import type { PrivacyForm } from '../../domain/mentor/privacy';
import { privacyOf } from '../../domain/mentor/privacy';
import { mentorReport } from '../../domain/mentor/report';
import { REPORT_BLOCK } from '../../workbook/sheets/mentor-layout';
import type { Desk } from '../calls/call';
import { textOf } from '../calls/change';
import { todayFor } from '../calls/today';
import { rangeOf } from '../open-sheets';
import type { Tracker } from '../tracker';
import { readMentorPage } from './mentor-page';
import { reportCells } from './report-cells';

/**
 * Brings the report on the Mentor sheet up to date, in one write, and gives its day.
 *
 * @throws MovedPage when the parts of the sheet are not where they were made
 */
export function writeReport(desk: Desk): string {
  const { services, tracker, tables, facts } = desk;
  const { sheet } = readMentorPage(services, tracker);
  const mocks = tables.rows('mocks');
  const { week, interview, hours, verdict } = todayFor(desk, tables.rows('sessions'), mocks);
  const report = mentorReport(
    {
      asOf: facts.shown,
      level: textOf(tracker.fact('setting level')[0]),
      week,
      daysLeft: interview?.daysLeft ?? null,
      verdict,
      areas: hours.map(({ area, ...figures }) => ({ name: areaNames[area], ...figures })),
      mocks,
      stories: tables.rows('stories'),
    },
    privacyOf(privacyIn(tracker)),
  );
  rangeOf(sheet, { ...REPORT_BLOCK, column: 1 }).setValues(reportCells(report));
  return facts.shown;
}

/** What the candidate shows a mentor, as the Settings sheet has it; a word that is no yes is a no. */
export function privacyIn(tracker: Tracker): PrivacyForm {
  const word = (key: string): string => String(tracker.fact(`setting ${key}`)[0] ?? '').trim();
  return {
    hide: word('mentor_hide'),
    showOwnRatings: word('mentor_own_ratings').toLowerCase() === 'yes',
    showStories: word('mentor_stories').toLowerCase() === 'yes',
  };
}
