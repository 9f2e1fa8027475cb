import { requested } from '../../src/workbook/requested';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { trackerSpec } from '../../src/workbook/tracker';

/** The tracker as it is made: without the sheets that somebody has to ask for. */
export function generatedSpec(): WorkbookSpec {
  return requested(trackerSpec(), { sheets: [], names: [], stamps: {} }, null);
}
