import type { Settings } from '../domain/plans/settings';
import { withIdentity } from './identity';
import { dashboardSheet } from './sheets/dashboard';
import { listsSheet } from './sheets/lists';
import { planSheet } from './sheets/plan';
import { sessionsSheet } from './sheets/sessions';
import { settingsSheet } from './sheets/settings';
import type { WorkbookSpec } from './spec';

/** The whole tracker, in tab order. Settings only fill the cells of a Settings sheet that is new. */
export function trackerSpec(settings: Settings): WorkbookSpec {
  return withIdentity({
    sheets: [dashboardSheet(), planSheet(), sessionsSheet(), settingsSheet(settings), listsSheet()],
  });
}
