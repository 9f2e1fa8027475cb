import type { Settings } from '../domain/plans/settings';
import { withIdentity } from './identity';
import { actionsSheet } from './sheets/actions';
import { areaScoresSheet } from './sheets/area-scores';
import { assessmentSheets } from './sheets/assessment';
import { countsSheet } from './sheets/counts';
import { dashboardSheet } from './sheets/dashboard';
import { daysSheet } from './sheets/days';
import { designsSheet } from './sheets/designs';
import { feedbackSheet } from './sheets/feedback';
import { gatesSheet, verdictSheet } from './sheets/gates';
import { linesSheet } from './sheets/lines';
import { listsSheet } from './sheets/lists';
import { mocksSheet } from './sheets/mocks';
import { patternsSheet } from './sheets/patterns';
import { planSheet } from './sheets/plan';
import { principlesSheet } from './sheets/principles';
import { problemsSheet } from './sheets/problems';
import { questionsSheet } from './sheets/questions';
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
import type { WorkbookSpec } from './spec';

/** The whole tracker, in tab order. Settings only fill the cells of a Settings sheet that is new. */
export function trackerSpec(settings: Settings): WorkbookSpec {
  const [assessmentGuide, ratings] = assessmentSheets();
  return withIdentity({
    sheets: [
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
      assessmentGuide,
      weeklyReviewsSheet(),
      targetsSheet(),
      linesSheet(),
      settingsSheet(settings),
      ...recordSheets(),
      ratings,
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
      actionsSheet(),
    ],
  });
}
