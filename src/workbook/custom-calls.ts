/**
 * The custom functions that the tracker itself calls, each in one cell: what native formulas cannot
 * do. A reader without the add-on sees words in those cells, so there are few of them.
 */
export const customCalls: ReadonlySet<string> = new Set([
  'READY_CONSISTENCY',
  'READY_FINISH',
  'READY_LOOP',
  'READY_NEXT_REVIEW',
]);
