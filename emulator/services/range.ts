import type * as port from '../../src/apps-script/port';
import type { Area, ValidationPlacement } from '../engine/ops';
import { toA1 } from './a1';
import { checkShape, fromEngine, toEngine } from './cell-values';
import { validationOf } from './data-validation';
import { exception } from './exception';
import { refuseProtected, refuseTyped } from './faults';
import { Filter } from './filter';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/range */
export class Range implements port.Range {
  readonly googleClass = 'Range';

  constructor(
    private readonly session: Session,
    readonly area: Area,
  ) {}

  getSheet(): port.Sheet {
    return this.session.sheetOf(this.area.sheetId);
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getA1Notation(): string {
    return toA1(this.area);
  }

  getValues(): port.CellValue[][] {
    const block = this.session.engine.values(this.area, this.session.nowSerial());
    return fromEngine(this.session, block);
  }

  getDisplayValues(): string[][] {
    return this.session.engine.displays(this.area, this.session.nowSerial());
  }

  getFormulas(): string[][] {
    return this.session.engine.formulas(this.area);
  }

  /** Refuses what does not fit, then what the cells' validations refuse. */
  setValues(values: port.CellValue[][]): port.Range {
    const { rows, columns } = this.area;
    checkShape(values, rows, columns, 'SpreadsheetApp.Range.setValues');
    const cells = values.map((line) => line.map((value) => toEngine(this.session, value)));
    this.guard();
    refuseTyped(this.session.faults, this.area, true);
    const refusal = this.session.engine.write(this.area, cells, this.session.nowSerial());
    if (!refusal) return this;
    const cell = toA1({ ...refusal, rows: 1, columns: 1 });
    throw exception(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  }

  setNumberFormats(numberFormats: string[][]): port.Range {
    const { rows, columns } = this.area;
    checkShape(numberFormats, rows, columns, 'SpreadsheetApp.Range.setNumberFormats');
    this.guard();
    this.session.engine.setNumberFormats(this.area, numberFormats);
    return this;
  }

  setNotes(notes: string[][]): port.Range {
    checkShape(notes, this.area.rows, this.area.columns, 'SpreadsheetApp.Range.setNotes');
    this.guard();
    this.session.engine.setNotes(this.area, notes);
    return this;
  }

  setDataValidations(rules: (port.DataValidation | null)[][]): port.Range {
    checkShape(rules, this.area.rows, this.area.columns, 'SpreadsheetApp.Range.setDataValidations');
    this.guard();
    refuseTyped(this.session.faults, this.area, false);
    this.session.engine.setValidations(placementsOf(this.area, rules));
    return this;
  }

  merge(): port.Range {
    this.guard();
    this.session.engine.merge(this.area);
    return this;
  }

  mergeAcross(): port.Range {
    this.guard();
    for (let row = 0; row < this.area.rows; row += 1) {
      this.session.engine.merge({ ...this.area, row: this.area.row + row, rows: 1 });
    }
    return this;
  }

  clearContent(): port.Range {
    this.guard();
    this.session.engine.clear(this.area);
    return this;
  }

  /** One basic filter a sheet. */
  createFilter(): port.Filter {
    if (this.session.engine.filter(this.area.sheetId))
      throw exception("You can't create a filter in a sheet that already has a filter.");
    this.session.engine.createFilter(this.area);
    return new Filter(this.session, this.area);
  }

  private guard(): void {
    refuseProtected(this.session.faults, this.area);
  }
}

/** One placement a run of equal rules down a column: a whole column is one call to the engine. */
function placementsOf(
  area: Area,
  rules: readonly (readonly (port.DataValidation | null)[])[],
): ValidationPlacement[] {
  const placements: ValidationPlacement[] = [];
  for (let column = 0; column < area.columns; column += 1) {
    let start = 0;
    for (let row = 1; row <= area.rows; row += 1) {
      const rule = rules[start]?.[column] ?? null;
      if (row < area.rows && (rules[row]?.[column] ?? null) === rule) continue;
      placements.push({
        area: {
          sheetId: area.sheetId,
          row: area.row + start,
          column: area.column + column,
          rows: row - start,
          columns: 1,
        },
        rule: rule && validationOf(rule, 'SpreadsheetApp.Range.setDataValidations'),
      });
      start = row;
    }
  }
  return placements;
}
