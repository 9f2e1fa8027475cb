import type { Settings } from '../domain/plans/settings';
import { withIdentity } from './identity';
import { dashboardSheet } from './sheets/dashboard';
import { designsSheet } from './sheets/designs';
import { feedbackSheet } from './sheets/feedback';
import { linesSheet } from './sheets/lines';
import { listsSheet } from './sheets/lists';
import { mocksSheet } from './sheets/mocks';
import { planSheet } from './sheets/plan';
import { problemsSheet } from './sheets/problems';
import { recordSheets } from './sheets/records';
import { sessionsSheet } from './sheets/sessions';
import { settingsSheet } from './sheets/settings';
import { storiesSheet } from './sheets/stories';
import { targetsSheet } from './sheets/targets';
import type { WorkbookSpec } from './spec';

/** The whole tracker, in tab order. Settings only fill the cells of a Settings sheet that is new. */
export function trackerSpec(settings: Settings): WorkbookSpec {
  return withIdentity({
    sheets: [
      dashboardSheet(),
      planSheet(),
      sessionsSheet(),
      problemsSheet(),
      designsSheet(),
      mocksSheet(),
      feedbackSheet(),
      storiesSheet(),
      targetsSheet(),
      linesSheet(),
      settingsSheet(settings),
      ...recordSheets(),
      listsSheet(),
    ],
  });
}
