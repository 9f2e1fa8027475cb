import { components } from '../../domain/evidence/rounds';
import { riskReasons } from '../../domain/forecast/risk';
import type { PageCell, StyleName } from '../spec';
import { paceUnits } from './pace';

/** The rows of the Forecast page, from top to bottom; each is the first below its heading. */
export const AT = {
  tryDay: 8,
  tryHours: 9,
  odds: 9,
  ratings: 13,
  finish: 18,
  gates: 26,
  risks: 26,
  reviews: 38,
} as const;

export const LAST = {
  ratings: AT.ratings + components.length - 1,
  finish: AT.finish + paceUnits.length - 1,
  risks: AT.risks + riskReasons.length - 1,
} as const;

/** The cells that other parts of the page read. */
export const CELL = {
  /** The interview day that the forecast goes by: the one that is tried, else that of Settings. */
  interview: `$D$${AT.tryDay}`,
  hours: `$D$${AT.tryHours}`,
  /** The stamped day. */
  stamp: '$L$1',
} as const;

/** What a cell shows to a reader whose spreadsheet does not know our functions. */
export const withoutAddOn = 'Install the add-on';

/** A custom function's result, or words: where a day is missing, and where the function is. */
export function customCall(call: string): string {
  return `IF(ISNUMBER(READY_STAMP),IF(ISNUMBER(READY_START),IFERROR(${call},"${withoutAddOn}"),"Set a first day"),"Choose Refresh")`;
}

/** A cell with a formula. */
export function shown(
  at: string,
  formula: string,
  style: StyleName = 'cellRight',
  format: PageCell['format'] & string = 'general',
): PageCell {
  return { at, style, format, content: { formula } };
}

/** A cell that a result beside or above spills into: blank, with its looks. */
export function spilled(
  at: string,
  style: StyleName,
  format: PageCell['format'] & string,
): PageCell {
  return { at, style, format, content: '' };
}

/** A heading; its note says what stands below. */
export function head(at: string, content: string, note = '', style: StyleName = 'head'): PageCell {
  return { at, content, style, ...(note === '' ? {} : { note }) };
}
