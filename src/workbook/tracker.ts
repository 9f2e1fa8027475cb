import { withIdentity } from './identity';
import { actionsSheet } from './sheets/actions';
import { areaScoresSheet } from './sheets/area-scores';
import { assessmentGuideSheet } from './sheets/assessment';
import { countsSheet } from './sheets/counts';
import { dashboardSheet } from './sheets/dashboard';
import { daysSheet } from './sheets/days';
import { designsSheet } from './sheets/designs';
import { facts } from './sheets/facts';
import { feedbackSheet } from './sheets/feedback';
import { forecastSheet } from './sheets/forecast';
import { functionsSheet } from './sheets/functions';
import { gatesSheet, verdictSheet } from './sheets/gates';
import { listsSheet } from './sheets/lists';
import { mentorSheet } from './sheets/mentor';
import { mocksSheet } from './sheets/mocks';
import { paceSheet } from './sheets/pace';
import { patternsSheet } from './sheets/patterns';
import { planSheet } from './sheets/plan';
import { principlesSheet } from './sheets/principles';
import { problemsSheet } from './sheets/problems';
import { questionsSheet } from './sheets/questions';
import { ratingsSheet } from './sheets/ratings';
import { recordSheets } from './sheets/records';
import { kindsSheet, roundsSheet } from './sheets/rounds';
import { scoresSheet } from './sheets/scores';
import { sessionsSheet } from './sheets/sessions';
import { settingsSheet } from './sheets/settings';
import { storiesSheet } from './sheets/stories';
import { targetsSheet } from './sheets/targets';
import { tasksSheet } from './sheets/tasks';
import { topicsSheet } from './sheets/topics';
import { weekSheet } from './sheets/week';
import { weeklyReviewsSheet } from './sheets/weekly-reviews';
import { weeksSheet } from './sheets/weeks';
import type { SheetSpec, WorkbookSpec } from './spec';

/** The whole tracker, in tab order, with the sheets that are made on request. */
export function trackerSpec(): WorkbookSpec {
  const sheets: readonly SheetSpec[] = [
    dashboardSheet(),
    weekSheet(),
    daysSheet(),
    planSheet(),
    tasksSheet(),
    sessionsSheet(),
    problemsSheet(),
    designsSheet(),
    mocksSheet(),
    feedbackSheet(),
    storiesSheet(),
    topicsSheet(),
    principlesSheet(),
    questionsSheet(),
    assessmentGuideSheet(),
    weeklyReviewsSheet(),
    forecastSheet(),
    mentorSheet(),
    functionsSheet(),
    targetsSheet(),
    settingsSheet(),
    ...recordSheets(),
    ratingsSheet(),
    listsSheet(),
    countsSheet(),
    scoresSheet(),
    patternsSheet(),
    areaScoresSheet(),
    kindsSheet(),
    roundsSheet(),
    gatesSheet(),
    verdictSheet(),
    weeksSheet(),
    paceSheet(),
    actionsSheet(),
  ];
  return withIdentity({ sheets }, facts());
}
