import type { Google } from '../../../emulator/google';
import type { GoogleEnum } from '../../../src/apps-script/port';
import { closeAll, open } from '../open';

let google: Google;
beforeEach(() => {
  google = open();
});
afterEach(closeAll);

const spreadsheet = () => google.services.SpreadsheetApp.getActiveSpreadsheet();
const sheet = () => spreadsheet().getActiveSheet();

/** Calls a method that the port does not have, as untyped code could. */
const callUnknown = (target: object, name: string): unknown =>
  (target as Record<string, () => unknown>)[name]?.();

test.each([
  ['Range', () => sheet().getRange(1, 1, 1, 1), 'getValue'],
  ['Sheet', () => sheet(), 'appendRow'],
  ['Spreadsheet', () => spreadsheet(), 'getUrl'],
  ['SpreadsheetApp', () => google.services.SpreadsheetApp, 'openById'],
  ['Ui', () => google.services.SpreadsheetApp.getUi(), 'prompt'],
  ['DataValidationBuilder', () => google.services.SpreadsheetApp.newDataValidation(), 'copy'],
])('%s fails loudly for a method that the port lacks', (name, target, method) => {
  expect(() => callUnknown(target(), method)).toThrow(
    `The emulator has no ${name}.${method}. Add it to the port first.`,
  );
});

test('internal fields are out of a script’s reach', () => {
  expect(() => callUnknown(sheet(), 'session')).toThrow('The emulator has no Sheet.session');
  expect(() => callUnknown(sheet().getRange(1, 1, 1, 1), 'area')).toThrow('no Range.area');
});

test('service objects cannot be changed', () => {
  expect(() => Object.assign(sheet(), { getName: () => 'x' })).toThrow('cannot be set');
});

test.each([
  ['SHEET', "The parameters (String) don't match the method signature for"],
  [1, "The parameters (Number) don't match the method signature for"],
  [{}, "The parameters (Object) don't match the method signature for"],
])('refuses %j where an enum is wanted', (value, message) => {
  expect(() => sheet().getProtections(value as GoogleEnum)).toThrow(message);
  expect(() =>
    sheet()
      .newChart()
      .setChartType(value as GoogleEnum),
  ).toThrow(message);
});

test('refuses a value of another enum', () => {
  const { BorderStyle } = google.services.SpreadsheetApp;
  expect(() => sheet().getProtections(BorderStyle.SOLID)).toThrow("don't match");
});

test('enums are frozen and print their name', () => {
  const { ProtectionType } = google.services.SpreadsheetApp;
  expect(Object.isFrozen(ProtectionType)).toBe(true);
  expect(JSON.stringify(ProtectionType.SHEET)).toBe('"SHEET"');
});

test('a sheet is refused where a range is wanted', () => {
  const wrong = sheet() as unknown as Parameters<
    ReturnType<typeof spreadsheet>['setNamedRange']
  >[1];
  expect(() => {
    spreadsheet().setNamedRange('READY_x', wrong);
  }).toThrow('(SpreadsheetApp.Sheet)');
});

test('a disposed spreadsheet answers no call', () => {
  const other = open();
  const target = other.services.SpreadsheetApp.getActiveSpreadsheet();
  other.dispose();
  expect(() => target.getSheets()).toThrow('This spreadsheet was disposed of.');
});
