import type { WorkbookSpec } from '../workbook/spec';
import type { HtmlService } from './port';

/** The name of the file, without its extension, as the build writes it. */
export const WORKBOOK_FILE = 'Workbook';

/**
 * The workbook's declaration. It is checked and written as data when the project is built, and read
 * only when a workbook is made: the code that every call and every custom function loads stays small.
 */
export function readWorkbookFile(html: HtmlService): WorkbookSpec {
  // The build writes exactly this type into the file.
  return JSON.parse(html.createTemplateFromFile(WORKBOOK_FILE).getRawContent()) as WorkbookSpec;
}
