/**
 * The port: the short list of Google methods that Loop Ready uses, under Google's own names and
 * signatures. `main.ts` hands the live services in, and the compiler proves there that they fit;
 * `emulator/` implements the same interfaces. A method that is not here is not used.
 *
 * @see https://developers.google.com/apps-script/reference/spreadsheet
 */

/** A value that a cell can give or take. An empty cell gives `''`. */
export type CellValue = string | number | boolean | Date;

/** Google's enums are Java-like objects; we only ever hand them back, never look inside. */
export type GoogleEnum = number | object;

/** Every global service, as one argument. */
export interface Services {
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly Charts: Charts;
  readonly HtmlService: HtmlService;
  readonly LockService: LockService;
  readonly PropertiesService: PropertiesService;
  readonly Utilities: Utilities;
}

export interface SpreadsheetApp {
  readonly ProtectionType: { readonly RANGE: GoogleEnum; readonly SHEET: GoogleEnum };
  readonly DeveloperMetadataVisibility: {
    readonly DOCUMENT: GoogleEnum;
    readonly PROJECT: GoogleEnum;
  };
  readonly BorderStyle: { readonly SOLID: GoogleEnum };
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  flush(): void;
  newDataValidation(): DataValidationBuilder;
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
}

export interface Spreadsheet {
  /** The file's id in Drive. */
  getId(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  getActiveSheet(): Sheet;
  /**
   * @param sheetIndex 0-based; the new sheet becomes the active one.
   * @param options the sheet to start from: its cells, looks, sizes, frozen rows and tab colour.
   */
  insertSheet(sheetName: string, sheetIndex: number, options?: { readonly template: Sheet }): Sheet;
  deleteSheet(sheet: Sheet): void;
  setActiveSheet(sheet: Sheet): Sheet;
  getSpreadsheetTimeZone(): string;
  getNamedRanges(): NamedRange[];
  /** Re-points a name that exists. */
  setNamedRange(name: string, range: Range): void;
  removeNamedRange(name: string): void;
  createDeveloperMetadataFinder(): DeveloperMetadataFinder;
  getOwner(): User | null;
  /** The owner included. */
  getEditors(): User[];
  /** Editors and the owner included. */
  getViewers(): User[];
  addEditor(emailAddress: string): Spreadsheet;
  /** Without effect for somebody who is an editor already. */
  addViewer(emailAddress: string): Spreadsheet;
  removeEditor(emailAddress: string): Spreadsheet;
  removeViewer(emailAddress: string): Spreadsheet;
  toast(msg: string, title: string, timeoutSeconds: number): void;
}

/** An account; its address is blank where Google does not tell it. */
export interface User {
  getEmail(): string;
}

export interface Sheet {
  getSheetId(): number;
  getName(): string;
  setName(name: string): Sheet;
  /** 1-based position among the sheets. */
  getIndex(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  /** Whole columns such as `A:F` and whole rows such as `7:7` reach to the end of the grid. */
  getRange(a1Notation: string): Range;
  getDataRange(): Range;
  getRangeList(a1Notations: string[]): RangeList;
  insertRowsAfter(afterPosition: number, howMany: number): Sheet;
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet;
  deleteRows(rowPosition: number, howMany: number): void;
  deleteColumns(columnPosition: number, howMany: number): void;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet;
  setRowHeights(startRow: number, numRows: number, height: number): Sheet;
  hideColumns(columnIndex: number, numColumns: number): void;
  setHiddenGridlines(hideGridlines: boolean): Sheet;
  setTabColor(color: string): Sheet;
  hideSheet(): Sheet;
  showSheet(): Sheet;
  isSheetHidden(): boolean;
  getConditionalFormatRules(): ConditionalFormatRule[];
  /** Replaces every rule of the sheet. */
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  getFilter(): Filter | null;
  getProtections(type: GoogleEnum): Protection[];
  protect(): Protection;
  addDeveloperMetadata(key: string, value: string, visibility: GoogleEnum): Sheet;
  newChart(): EmbeddedChartBuilder;
  insertChart(chart: EmbeddedChart): void;
  getCharts(): EmbeddedChart[];
  removeChart(chart: EmbeddedChart): void;
}

export interface Range {
  getSheet(): Sheet;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  getValues(): CellValue[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  /** A string that begins with `=` becomes a formula, whatever the cell's number format. */
  setValues(values: CellValue[][]): Range;
  setNumberFormats(numberFormats: string[][]): Range;
  setNotes(notes: string[][]): Range;
  setDataValidations(rules: (DataValidation | null)[][]): Range;
  merge(): Range;
  /** Each row of the range becomes one cell. */
  mergeAcross(): Range;
  clearContent(): Range;
  createFilter(): Filter;
}

/** Many ranges of one sheet, styled by one call. */
export interface RangeList {
  setBackground(color: string): RangeList;
  setFontColor(color: string): RangeList;
  setFontFamily(fontFamily: string): RangeList;
  setFontSize(size: number): RangeList;
  setFontWeight(fontWeight: 'bold' | 'normal'): RangeList;
  setFontStyle(fontStyle: 'italic' | 'normal'): RangeList;
  setHorizontalAlignment(alignment: 'left' | 'center' | 'right'): RangeList;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): RangeList;
  setNumberFormat(numberFormat: string): RangeList;
  setWrap(isWrapEnabled: boolean): RangeList;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: GoogleEnum | null,
  ): RangeList;
  clearContent(): RangeList;
}

export interface NamedRange {
  getName(): string;
  getRange(): Range;
  remove(): void;
}

export interface Filter {
  getRange(): Range;
  remove(): void;
}

export interface DeveloperMetadataFinder {
  withKey(key: string): DeveloperMetadataFinder;
  find(): DeveloperMetadata[];
}

export interface DeveloperMetadata {
  getKey(): string;
  getValue(): string | null;
  setValue(value: string): DeveloperMetadata;
  remove(): void;
  getLocation(): DeveloperMetadataLocation;
}

export interface DeveloperMetadataLocation {
  getSheet(): Sheet | null;
}

export interface DataValidation {
  getHelpText(): string | null;
}

export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  requireValueInRange(range: Range, showDropdown: boolean): DataValidationBuilder;
  requireNumberBetween(start: number, end: number): DataValidationBuilder;
  requireDate(): DataValidationBuilder;
  requireCheckbox(): DataValidationBuilder;
  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilder;
  setHelpText(helpText: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
  getBooleanCondition(): { getCriteriaValues(): unknown[] } | null;
}

export interface ConditionalFormatRuleBuilder {
  /** Begins with `=`; relative to the top left cell of the first range. */
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setBackground(color: string): ConditionalFormatRuleBuilder;
  setFontColor(color: string): ConditionalFormatRuleBuilder;
  setBold(bold: boolean): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

export interface Protection {
  getDescription(): string;
  setDescription(description: string): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
  isWarningOnly(): boolean;
  getUnprotectedRanges(): Range[];
  setUnprotectedRanges(ranges: Range[]): Protection;
  getEditors(): User[];
  /** The owner and whoever runs the script cannot be removed. */
  removeEditors(emailAddresses: string[]): Protection;
  remove(): void;
}

export interface Charts {
  readonly ChartType: {
    readonly BAR: GoogleEnum;
    readonly COLUMN: GoogleEnum;
    readonly COMBO: GoogleEnum;
    readonly LINE: GoogleEnum;
    readonly SCATTER: GoogleEnum;
  };
}

export interface EmbeddedChart {
  getChartId(): number | null;
  getOptions(): { get(option: string): unknown } | null;
}

export interface EmbeddedChartBuilder {
  setChartType(type: GoogleEnum): EmbeddedChartBuilder;
  addRange(range: Range): EmbeddedChartBuilder;
  setNumHeaders(headers: number): EmbeddedChartBuilder;
  /** Cell anchor is 1-based; offsets are pixels. */
  setPosition(
    anchorRowPos: number,
    anchorColPos: number,
    offsetX: number,
    offsetY: number,
  ): EmbeddedChartBuilder;
  setOption(option: string, value: unknown): EmbeddedChartBuilder;
  build(): EmbeddedChart;
}

export interface Ui {
  readonly ButtonSet: { readonly OK: GoogleEnum; readonly YES_NO: GoogleEnum };
  readonly Button: { readonly OK: GoogleEnum; readonly YES: GoogleEnum; readonly NO: GoogleEnum };
  createAddonMenu(): Menu;
  showSidebar(userInterface: HtmlOutput): void;
  /** Suspends the script until the person answers, and releases every lock. */
  alert(title: string, prompt: string, buttons: GoogleEnum): GoogleEnum;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface HtmlOutput {
  append(addedContent: string): HtmlOutput;
  setTitle(title: string): HtmlOutput;
}

export interface HtmlTemplate {
  /** The file as it is: neither scriptlets nor comments are touched. */
  getRawContent(): string;
}

export interface HtmlService {
  createHtmlOutputFromFile(filename: string): HtmlOutput;
  createTemplateFromFile(filename: string): HtmlTemplate;
}

export interface LockService {
  /** `null` outside a document. */
  getDocumentLock(): Lock | null;
}

export interface Lock {
  tryLock(timeoutInMillis: number): boolean;
  releaseLock(): void;
}

export interface PropertiesService {
  getDocumentProperties(): Properties | null;
  getUserProperties(): Properties;
}

/** Strings only; 9 KB a value, 500 KB a store. */
export interface Properties {
  getProperty(key: string): string | null;
  /** @param deleteAllOthers takes away every property that is not given; left out, they stay. */
  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean): Properties;
  deleteProperty(key: string): Properties;
}

export interface Utilities {
  formatDate(date: Date, timeZone: string, format: string): string;
  parseDate(date: string, timeZone: string, format: string): Date;
}
