import type { CellObject, WorkBook } from '@e965/xlsx';
import type { Google, SheetDump } from '../../../emulator/google';
import { blockOf as blockOfRange } from '../../../emulator/xlsx/block';
import { univerParts } from '../../../emulator/xlsx/univer-parts';
import { xlsxOf } from '../../../emulator/xlsx/write-xlsx';
import { a1Of, blockOf } from '../../../src/workbook/a1';
import { emptyTracker, sampleTracker, spreadsheet } from '../../tracker/fixture';
import { cellOf, complaints, partOf, readBack, sheetXml } from './read-back';

// A file takes some seconds, and the validator as many.
jest.setTimeout(60_000);

const a1At = (row: number, column: number): string =>
  a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });

const CUSTOM = /READY_[A-Z_]+\(/;

const areasIn = (element: string): string[] =>
  (/sqref="([^"]*)"/.exec(element)?.[1] ?? '').split(' ');

/** Cells that areas hold: the library may join areas of one rule. */
const cellsIn = (areas: readonly { readonly rows: number; readonly columns: number }[]): number =>
  areas.reduce((all, { rows, columns }) => all + rows * columns, 0);

/** Whatever a file says otherwise than the emulator: values, results, and formulas that are gone. */
function differences(book: WorkBook, dumps: readonly SheetDump[]): string[] {
  return dumps.flatMap(({ name, values, formulas }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const cell = cellOf(book, name, a1At(r, c));
        const formula = formulas[r]?.[c] ?? '';
        const held = formula === '' || CUSTOM.test(formula) || cell?.f !== undefined;
        const same = (cell?.v ?? '') === (value ?? '') && cell?.t !== 'e';
        return same && held ? [] : [`${name}!${a1At(r, c)} ${JSON.stringify([value, cell])}`];
      }),
    ),
  );
}

const written = (google: Google): SheetDump[] =>
  google.workbook.dump().filter(({ values }) => values.length > 0);

describe('the sample tracker', () => {
  let google: Google;
  let bytes: Uint8Array;
  let book: WorkBook;

  beforeAll(async () => {
    google = await sampleTracker();
    google.user.typeInto('Problems', 'P2', 'https://example.org/notes?a=1&b=2');
    bytes = await xlsxOf(google.workbook);
    book = readBack(bytes);
  });

  test('is a file that Microsoft’s validator finds nothing against', () => {
    expect(complaints(bytes)).toEqual([]);
  });

  test('reads back with every value and every result, and no error', () => {
    expect(differences(book, written(google))).toEqual([]);
  });

  test('asks Excel for no calculation when it opens', () => {
    expect(partOf(book, 'xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
  });

  test('keeps the order of the tabs, hides what is hidden, and opens on the Dashboard', () => {
    const dumps = written(google);
    expect(book.SheetNames).toEqual(dumps.map(({ name }) => name));
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden !== 0)).toEqual(
      dumps.map(({ hidden }) => hidden),
    );
    expect(partOf(book, 'xl/workbook.xml')).toContain('activeTab="0"');
  });

  test('keeps every named range', () => {
    const named = google.services.SpreadsheetApp.getActiveSpreadsheet().getNamedRanges();
    const names = (book.Workbook?.Names ?? []).map(({ Name }) => Name);
    expect(names).toEqual(expect.arrayContaining(named.map((one) => one.getName())));
    const start = book.Workbook?.Names?.find(({ Name }) => Name === 'READY_START');
    expect(start?.Ref).toBe('Settings!$D$4');
  });

  test('writes what only the add-on calculates as its value, with the formula in a note', () => {
    const custom = written(google).flatMap(({ name, formulas, values }) =>
      formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          CUSTOM.test(formula)
            ? [{ formula, value: values[r]?.[c], cell: cellOf(book, name, a1At(r, c)) }]
            : [],
        ),
      ),
    );
    expect(custom.length).toBeGreaterThan(0);
    for (const { formula, value, cell } of custom) {
      expect(cell).toMatchObject({ v: value });
      expect(cell?.f).toBeUndefined();
      expect(cell?.c?.[0]?.t).toContain(formula);
    }
  });

  test('bounds whole columns where an array function walks through them', () => {
    const formulas = Object.values(book.Sheets).flatMap((sheet) =>
      // A sheet holds cells under their addresses, and its own traits under names with "!".
      Object.values(sheet).flatMap((cell: CellObject) => (cell.f === undefined ? [] : [cell.f])),
    );
    const walking = formulas.filter((formula) => formula.includes('_xlws.FILTER('));
    expect(walking.length).toBeGreaterThan(100);
    for (const formula of walking) expect(formula).not.toMatch(/FILTER\([^,]*![A-Z]+:[A-Z]+,/);
    expect(walking.some((formula) => formula.includes('$B$1:$B$5000'))).toBe(true);
    for (const formula of formulas) expect(formula.length).toBeLessThanOrEqual(8192);
  });

  test('keeps choices, ticks as TRUE or FALSE, days and bounds', () => {
    const settings = sheetXml(book, 'Settings');
    expect(settings).toContain('<formula1>"L6,L7"</formula1>');
    expect(settings).toMatch(/type="decimal"[^>]*errorStyle="stop"/);
    expect(sheetXml(book, 'Tasks')).toContain('<formula1>"TRUE,FALSE"</formula1>');
    const sessions = sheetXml(book, 'Sessions');
    expect(sessions).toMatch(/type="date" operator="greaterThanOrEqual"[^>]*sqref="C2:C1000"/);
    expect(sessions).toMatch(/errorStyle="warning"[^>]*sqref="E2:E1000"><formula1>'Loop Ready/);
  });

  test('keeps conditional formats, frozen rows, filters, widths and hidden columns', () => {
    const tasks = sheetXml(book, 'Tasks');
    expect(tasks).toMatch(/<cfRule type="expression"[^>]*><formula>\(\$N2="Done"\)/);
    expect(tasks).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(tasks).toMatch(/<autoFilter ref="A1:R270"/);
    const columns = book.Sheets.Tasks?.['!cols'] ?? [];
    expect(columns.filter((column) => column.hidden)).toHaveLength(3);
    const wide = columns.find((column) => !column.hidden && (column.width ?? 0) > 30);
    expect(wide).toBeDefined();
    expect(book.Sheets.Forecast?.['!merges']).toHaveLength(3);
  });

  test('loses no choice, format, note, merge, frozen row or hidden column of any sheet', () => {
    const parts = univerParts(google.workbook.copy().book);
    for (const { name, sheetId } of written(google)) {
      const xml = sheetXml(book, name);
      const sheet = book.Sheets[name];
      const data = parts.sheet(sheetId);
      const choices = (xml.match(/<dataValidation [^>]*>/g) ?? []).flatMap(areasIn);
      const wanted = parts.validations(sheetId).flatMap(({ ranges }) => ranges.map(blockOfRange));
      const hidden = Object.values(data.columnData ?? {}).filter(({ hd }) => hd === 1);
      expect({
        name,
        choices: cellsIn(choices.map((a1) => blockOf(a1))),
        formats: xml.match(/<cfRule /g)?.length ?? 0,
        merges: sheet?.['!merges']?.length ?? 0,
        frozen: Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 0),
        hidden: (sheet?.['!cols'] ?? []).filter((column) => column.hidden).length,
      }).toEqual({
        name,
        choices: cellsIn(wanted),
        formats: parts.formatRules(sheetId).length,
        merges: data.mergeData?.length ?? 0,
        frozen: data.freeze?.ySplit ?? 0,
        hidden: hidden.length,
      });
      for (const { row, column, text } of parts.notes(sheetId)) {
        const cell = cellOf(book, name, a1At(row, column));
        expect([name, cell?.c?.[0]?.t]).toEqual([name, expect.stringContaining(text)]);
      }
    }
  });

  test('keeps number formats, looks, tab colours and the notes of headers', () => {
    expect(cellOf(book, 'Sessions', 'C2')?.z).toBe('yyyy-mm-dd');
    expect(cellOf(book, 'Dashboard', 'C7')?.c?.[0]?.t).toContain('Not a probability');
    expect(sheetXml(book, 'Dashboard')).toContain('<tabColor rgb="FF1A56DB"/>');
    expect(sheetXml(book, 'Dashboard')).toContain('showGridLines="0"');
    expect(partOf(book, 'xl/styles.xml')).toContain('FFE2E8F0');
  });

  test('turns a web address into a link', () => {
    expect(cellOf(book, 'Problems', 'P2')?.l?.Target).toBe('https://example.org/notes?a=1&b=2');
  });

  test('draws the Dashboard’s charts from the cells that they had', () => {
    const charts = google.workbook.charts();
    expect(charts.length).toBeGreaterThan(2);
    const xml = charts.map((_, index) => partOf(book, `xl/charts/chart${index + 1}.xml`));
    for (const [index, { options }] of charts.entries())
      expect(xml[index]).toContain(String(options.title));
    expect(xml[0]).toContain('<c:f>Plan!$Q$2:$Q$25</c:f>');
    // A week that is still to come is a text, which Excel would draw as a line falling to 0.
    expect(xml[1]).toMatch(/<c:barChart>.*Loop Ready weeks'!\$B\$2.*<c:lineChart>/s);
  });
});

test('the empty tracker is a template that the validator finds nothing against', async () => {
  const google = await emptyTracker();
  const bytes = await xlsxOf(google.workbook);
  const book = readBack(bytes);
  expect(complaints(bytes)).toEqual([]);
  expect(differences(book, written(google))).toEqual([]);
  expect(cellOf(book, 'Settings', 'D20')?.f).toContain('TODAY()');
  expect(sheetXml(book, 'Sessions')).toContain('sqref="C2:C1000"');
});

describe('hostile content', () => {
  const LONG = 'Mocks of the year that I prepared in';

  test('stays text, whatever it begins with or holds', async () => {
    const google = spreadsheet({ sheets: [LONG, 'Plan'] });
    const texts = [
      '=1+1',
      '+x',
      '@a',
      '<b>&"\'',
      'a\u0001b',
      '_x0041_',
      '😀',
      '#N/A',
      'é'.repeat(4),
    ];
    for (const [index, text] of texts.entries()) google.user.setCell('Plan', `A${index + 1}`, text);
    google.user.typeInto(LONG, 'A1', '=Plan!A1&"!"');
    google.user.typeInto('Plan', 'B1', `='${LONG}'!A1`);
    google.user.setCell('Plan', 'B2', 'x'.repeat(40_000));
    google.user.typeInto('Plan', 'B3', '=QUERY(A1:A2;"select A")');
    const bytes = await xlsxOf(google.workbook);
    const book = readBack(bytes);
    expect(complaints(bytes)).toEqual([]);
    expect(book.SheetNames).toEqual([LONG.slice(0, 31), 'Plan']);
    for (const [index, text] of texts.entries()) {
      const cell = cellOf(book, 'Plan', `A${index + 1}`);
      expect(cell).toMatchObject({ t: 's', v: text.replace('\u0001', '') });
      expect(cell?.f).toBeUndefined();
    }
    expect(cellOf(book, 'Plan', 'B1')).toMatchObject({
      f: `'${LONG.slice(0, 31)}'!A1`,
      v: '=1+1!',
    });
    expect(String(cellOf(book, 'Plan', 'B2')?.v)).toHaveLength(32_767);
    expect(cellOf(book, 'Plan', 'B3')?.c?.[0]?.t).toContain('=QUERY(');
  });
});

describe('chosen sheets', () => {
  test('hold values only, and nothing of the other sheets', async () => {
    const google = await sampleTracker();
    const sheets = ['Dashboard', 'Plan', 'Sessions', 'Mocks'];
    const bytes = await xlsxOf(google.workbook, { sheets });
    const book = readBack(bytes);
    expect(complaints(bytes)).toEqual([]);
    expect(book.SheetNames).toEqual(sheets);
    const dumps = written(google).filter(({ name }) => sheets.includes(name));
    for (const { name, values } of dumps)
      for (const [r, row] of values.entries())
        for (const [c, value] of row.entries()) {
          const cell = cellOf(book, name, a1At(r, c));
          expect([name, r, c, cell?.v ?? '', cell?.f]).toEqual([
            name,
            r,
            c,
            value ?? '',
            undefined,
          ]);
        }
    expect(JSON.stringify(book.Workbook?.Names)).not.toContain('Settings');
    expect(sheetXml(book, 'Sessions')).not.toContain('Loop Ready workings');
    expect(partOf(book, 'xl/charts/chart1.xml')).toContain('Hours planned');
    expect(partOf(book, 'xl/charts/chart2.xml')).toBe('');
  });

  test('a sheet that is not there is named', async () => {
    const google = spreadsheet();
    await expect(xlsxOf(google.workbook, { sheets: ['Diary'] })).rejects.toThrow('"Diary"');
  });
});
