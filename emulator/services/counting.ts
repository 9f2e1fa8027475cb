import type { CallCounts } from '../google-types';

/** What a call costs. `free` ones answer from memory or touch no cell. */
export type Cost = 'read' | 'write' | 'free';

/**
 * Calls that cost nothing in spite of their names: the document calls cost.
 * A class alone covers all its methods.
 */
const FREE = new Set([
  // Builders and the values they make, until they are handed to the document.
  'DataValidationBuilder',
  'DataValidation',
  'ConditionalFormatRuleBuilder',
  'ConditionalFormatRule',
  'BooleanCondition',
  'EmbeddedChartBuilder',
  'EmbeddedChart',
  'ChartOptions',
  // Objects that were fetched whole.
  'NamedRange.getName',
  'NamedRange.getRange',
  'DeveloperMetadata.getKey',
  'DeveloperMetadata.getValue',
  'DeveloperMetadata.getLocation',
  'DeveloperMetadataLocation',
  'DeveloperMetadataFinder.withKey',
  'Protection.getDescription',
  'Protection.isWarningOnly',
  'User',
  // A range is an address.
  'Sheet.getRange',
  'Sheet.getRangeList',
  'Range.getSheet',
  'Range.getRow',
  'Range.getColumn',
  'Range.getNumRows',
  'Range.getNumColumns',
  'Range.getA1Notation',
  // About 2 ms on Google, against 150 ms for getName.
  'Sheet.getSheetId',
  'Sheet.newChart',
  'Spreadsheet.createDeveloperMetadataFinder',
  // Not the document: user interface, locks, properties, pure functions.
  'SpreadsheetApp',
  'Spreadsheet.getId',
  'Spreadsheet.toast',
  'Ui',
  'Menu',
  'HtmlService',
  'HtmlOutput',
  'HtmlTemplate',
  'LockService',
  'Lock',
  'PropertiesService',
  'Properties',
  'Utilities',
]);

/** What a call such as `Range.getValues` costs: get, find and is read; all else writes. */
export function costOf(method: string): Cost {
  if (FREE.has(method) || FREE.has(method.split('.')[0] ?? '')) return 'free';
  return /\.(get|find|is)/.test(method) ? 'read' : 'write';
}

/** Counts calls. */
export interface Counter {
  add(method: string): void;
  counts(): CallCounts;
  reset(): void;
}

/** A counter at zero. */
export function makeCounter(): Counter {
  let totals = { reads: 0, writes: 0, alternations: 0 };
  let byMethod: Record<string, number> = {};
  let last: Cost = 'free';
  return {
    add(method) {
      byMethod[method] = (byMethod[method] ?? 0) + 1;
      const cost = costOf(method);
      if (cost === 'free') return;
      if (cost === 'read' && last === 'write') totals.alternations += 1;
      if (cost === 'read') totals.reads += 1;
      else totals.writes += 1;
      last = cost;
    },
    counts: () => ({ ...totals, byMethod: { ...byMethod } }),
    reset() {
      totals = { reads: 0, writes: 0, alternations: 0 };
      byMethod = {};
      last = 'free';
    },
  };
}
