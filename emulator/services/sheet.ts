import type * as port from '../../src/apps-script/port';
import type { Area, SheetInfo } from '../engine/ops';
import { parseA1 } from './a1';
import { chartOf, EmbeddedChart, EmbeddedChartBuilder } from './charts';
import { ConditionalFormatRule, formatRuleOf } from './conditional-format';
import { DeveloperMetadataVisibility, nameIn, ProtectionType } from './enums';
import { exception } from './exception';
import { refuseProtected } from './faults';
import { Filter } from './filter';
import { Protection } from './protection';
import { RangeList } from './range-list';
import type { Session } from './session';
import { checkSheetName, gridIdOf } from './sheet-names';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class Sheet implements port.Sheet {
  readonly googleClass = 'Sheet';

  constructor(
    private readonly session: Session,
    readonly sheetId: string,
  ) {}

  getSheetId(): number {
    return gridIdOf(this.sheetId);
  }

  getName(): string {
    return this.info().name;
  }

  setName(name: string): port.Sheet {
    const others = this.session.engine.sheets().filter((sheet) => sheet.sheetId !== this.sheetId);
    checkSheetName(name, others);
    this.session.engine.renameSheet(this.sheetId, name);
    return this;
  }

  getIndex(): number {
    return this.session.engine.sheets().findIndex((sheet) => sheet.sheetId === this.sheetId) + 1;
  }

  /** Formats are no content, FALSE and `=""` are. */
  getLastRow(): number {
    return this.session.engine.contentEnd(this.sheetId, this.session.nowSerial()).rows;
  }

  getLastColumn(): number {
    return this.session.engine.contentEnd(this.sheetId, this.session.nowSerial()).columns;
  }

  getMaxRows(): number {
    return this.info().rows;
  }

  getMaxColumns(): number {
    return this.info().columns;
  }

  getRange(row: number, column: number, numRows: number, numColumns: number): port.Range;
  getRange(a1Notation: string): port.Range;
  getRange(start: number | string, column = 1, numRows = 1, numColumns = 1): port.Range {
    if (typeof start === 'string') {
      const named = { sheetId: this.sheetId, ...parseA1(start, this.info()) };
      this.checkInside(named);
      return this.session.rangeOf(named);
    }
    checkCount(numRows, 'rows');
    checkCount(numColumns, 'columns');
    const area = this.areaOf(start - 1, column - 1, numRows, numColumns);
    this.checkInside(area);
    return this.session.rangeOf(area);
  }

  /** On an empty sheet A1, though `getLastRow` is 0. */
  getDataRange(): port.Range {
    const end = this.session.engine.contentEnd(this.sheetId, this.session.nowSerial());
    return this.session.rangeOf(this.areaOf(0, 0, Math.max(end.rows, 1), Math.max(end.columns, 1)));
  }

  getRangeList(a1Notations: string[]): port.RangeList {
    const size = this.info();
    const areas = a1Notations.map((a1) => ({ sheetId: this.sheetId, ...parseA1(a1, size) }));
    for (const area of areas) this.checkInside(area);
    return new RangeList(this.session, areas);
  }

  insertRowsAfter(afterPosition: number, howMany: number): port.Sheet {
    checkLines(afterPosition, 1, this.info().rows, 'rows');
    checkCount(howMany, 'rows');
    this.session.engine.insert(this.sheetId, 'rows', afterPosition, howMany);
    return this;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): port.Sheet {
    checkLines(afterPosition, 1, this.info().columns, 'columns');
    checkCount(howMany, 'columns');
    this.session.engine.insert(this.sheetId, 'columns', afterPosition, howMany);
    return this;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    const { rows } = this.info();
    checkLines(rowPosition, howMany, rows, 'rows');
    if (howMany === rows)
      throw exception('Sorry, it is not possible to delete all non-frozen rows.');
    refuseProtected(this.session.faults, this.areaOf(rowPosition - 1, 0, howMany, 1));
    this.session.engine.remove(this.sheetId, 'rows', rowPosition - 1, howMany);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    const { columns } = this.info();
    checkLines(columnPosition, howMany, columns, 'columns');
    if (howMany === columns)
      throw exception('Sorry, it is not possible to delete all non-frozen columns.');
    refuseProtected(this.session.faults, this.areaOf(0, columnPosition - 1, 1, howMany));
    this.session.engine.remove(this.sheetId, 'columns', columnPosition - 1, howMany);
  }

  setFrozenRows(rows: number): void {
    this.session.engine.freeze(this.sheetId, 'rows', rows);
  }

  setFrozenColumns(columns: number): void {
    this.session.engine.freeze(this.sheetId, 'columns', columns);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): port.Sheet {
    checkLines(startColumn, numColumns, this.info().columns, 'columns');
    this.session.engine.sizes(this.sheetId, 'columns', startColumn - 1, numColumns, width);
    return this;
  }

  setRowHeights(startRow: number, numRows: number, height: number): port.Sheet {
    checkLines(startRow, numRows, this.info().rows, 'rows');
    this.session.engine.sizes(this.sheetId, 'rows', startRow - 1, numRows, height);
    return this;
  }

  hideColumns(columnIndex: number, numColumns: number): void {
    checkLines(columnIndex, numColumns, this.info().columns, 'columns');
    this.session.engine.hideColumns(this.sheetId, columnIndex - 1, numColumns);
  }

  setHiddenGridlines(hideGridlines: boolean): port.Sheet {
    this.session.engine.gridlines(this.sheetId, hideGridlines);
    return this;
  }

  setTabColor(color: string): port.Sheet {
    this.session.engine.tabColor(this.sheetId, color);
    return this;
  }

  hideSheet(): port.Sheet {
    const visible = this.session.engine.sheets().filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0]?.sheetId === this.sheetId)
      throw exception("You can't hide all the sheets in a document.");
    this.session.engine.hideSheet(this.sheetId, true);
    return this;
  }

  showSheet(): port.Sheet {
    this.session.engine.hideSheet(this.sheetId, false);
    return this;
  }

  isSheetHidden(): boolean {
    return this.info().hidden;
  }

  getConditionalFormatRules(): port.ConditionalFormatRule[] {
    return this.session.engine
      .formatRules(this.sheetId)
      .map((rule) => new ConditionalFormatRule(this.session, rule));
  }

  setConditionalFormatRules(rules: port.ConditionalFormatRule[]): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    const known = rules.map((rule) => formatRuleOf(rule, method));
    this.session.engine.setFormatRules(this.sheetId, known);
  }

  getFilter(): port.Filter | null {
    const area = this.session.engine.filter(this.sheetId);
    return area && new Filter(this.session, area);
  }

  getProtections(type: port.GoogleEnum): port.Protection[] {
    if (nameIn(ProtectionType, type, 'SpreadsheetApp.Sheet.getProtections') === 'RANGE') return [];
    return this.session.extras.protections
      .filter((entry) => entry.sheetId === this.sheetId)
      .map((entry) => new Protection(this.session, entry));
  }

  /** Gives the sheet's protection if it has one. */
  protect(): port.Protection {
    const { extras } = this.session;
    const known = extras.protections.find((entry) => entry.sheetId === this.sheetId);
    if (known) return new Protection(this.session, known);
    extras.lastId += 1;
    const entry = {
      id: extras.lastId,
      sheetId: this.sheetId,
      description: '',
      warningOnly: false,
      editors: null,
      unprotected: [],
    };
    extras.protections.push(entry);
    return new Protection(this.session, entry);
  }

  addDeveloperMetadata(key: string, value: string, visibility: port.GoogleEnum): port.Sheet {
    const { extras } = this.session;
    const method = 'SpreadsheetApp.Sheet.addDeveloperMetadata';
    extras.lastId += 1;
    extras.metadata.push({
      id: extras.lastId,
      key,
      value,
      visibility: nameIn(DeveloperMetadataVisibility, visibility, method),
      sheetId: this.sheetId,
    });
    return this;
  }

  newChart(): port.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  insertChart(chart: port.EmbeddedChart): void {
    const { extras, engine } = this.session;
    const { spec } = chartOf(chart, 'SpreadsheetApp.Sheet.insertChart');
    const anchor = this.areaOf(spec.row - 1, spec.column - 1, 1, 1);
    this.checkInside(anchor);
    extras.lastId += 1;
    extras.charts.push({
      id: extras.lastId,
      sheetId: this.sheetId,
      spec,
      anchor: engine.track(anchor),
      areas: spec.areas.map((area) => engine.track(area)),
    });
  }

  getCharts(): port.EmbeddedChart[] {
    return this.session.extras.charts
      .filter((entry) => entry.sheetId === this.sheetId)
      .map((entry) => new EmbeddedChart(entry.spec, entry.id));
  }

  removeChart(chart: port.EmbeddedChart): void {
    const { extras, engine } = this.session;
    const id = chartOf(chart, 'SpreadsheetApp.Sheet.removeChart').getChartId();
    const gone = extras.charts.find((entry) => entry.id === id);
    if (!gone) throw exception('The chart is not in this sheet.');
    for (const key of [gone.anchor, ...gone.areas]) engine.untrack(key);
    extras.charts = extras.charts.filter((entry) => entry !== gone);
  }

  private info(): SheetInfo {
    const found = this.session.engine.sheets().find((sheet) => sheet.sheetId === this.sheetId);
    if (!found) throw exception(`Sheet ${this.getSheetId()} not found`);
    return found;
  }

  private areaOf(row: number, column: number, rows: number, columns: number): Area {
    return { sheetId: this.sheetId, row, column, rows, columns };
  }

  private checkInside(area: Area): void {
    const { rows, columns } = this.info();
    const inside =
      area.row >= 0 &&
      area.column >= 0 &&
      area.row + area.rows <= rows &&
      area.column + area.columns <= columns;
    if (!inside)
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function checkCount(count: number, what: 'rows' | 'columns'): void {
  if (!(count >= 1)) throw exception(`The number of ${what} in the range must be at least 1.`);
}

function checkLines(first: number, count: number, max: number, what: 'rows' | 'columns'): void {
  checkCount(count, what);
  if (first < 1 || first + count - 1 > max) throw exception(`Those ${what} are out of bounds.`);
}
