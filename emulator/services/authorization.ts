import type { AuthMode } from '../google-types';
import { costOf } from './counting';
import { exception } from './exception';

/** What a script may call before its add-on is enabled in the file. */
const WITHOUT_PERMISSION = /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\..*|Utilities\..*)$/;
const OPENS_A_WINDOW = /^Ui\.(showSidebar|alert)$/;
const USER_INTERFACE = /^(SpreadsheetApp\.getUi|Ui\..*|Menu\..*|Spreadsheet\.toast)$/;

/** Throws, as Google does, when the mode forbids the call. */
export function authorize(mode: AuthMode, method: string): void {
  if (isAllowed(mode, method)) return;
  throw exception(`You do not have permission to call ${method}. (AuthMode.${mode})`);
}

function isAllowed(mode: AuthMode, method: string): boolean {
  switch (mode) {
    case 'FULL':
      return true;
    case 'LIMITED':
      return !OPENS_A_WINDOW.test(method);
    case 'NONE':
      return WITHOUT_PERMISSION.test(method);
    case 'CUSTOM_FUNCTION':
      return costOf(method) !== 'write' && !USER_INTERFACE.test(method);
  }
}
