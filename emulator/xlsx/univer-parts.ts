import type { BookCopy } from '../engine/ops';
import type {
  BookJson,
  ByNumber,
  CellJson,
  FormatRuleJson,
  RangeJson,
  SheetJson,
  StyleJson,
  ValidationJson,
} from './univer-json';

/** What a copied workbook holds beside its values, sheet by sheet where it hangs on sheets. */
export interface UniverParts {
  readonly sheet: (sheetId: string) => SheetJson;
  readonly styleOf: (cell: CellJson | undefined) => StyleJson | null;
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  readonly validations: (sheetId: string) => readonly ValidationJson[];
  readonly formatRules: (sheetId: string) => readonly FormatRuleJson[];
  /** Row and column are 0-based. */
  readonly notes: (sheetId: string) => readonly Note[];
  readonly filter: (sheetId: string) => RangeJson | null;
  /** The block over which the formula of a cell spills; null where it fills its own cell only. */
  readonly spill: (sheetId: string, row: number, column: number) => RangeJson | null;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The parts of a workbook's copy. */
export function univerParts({ data, spills }: BookCopy): UniverParts {
  // What Univer's own `save` gave.
  const book = data as BookJson;
  const resource = <Value>(name: string): Readonly<Partial<Record<string, Value>>> => {
    const found = book.resources?.find((one) => one.name === name)?.data ?? '';
    // Each of Univer's plugins keeps its own type under its own name.
    return found === '' ? {} : (JSON.parse(found) as Readonly<Record<string, Value>>);
  };
  const validations = resource<ValidationJson[]>('SHEET_DATA_VALIDATION_PLUGIN');
  const rules = resource<FormatRuleJson[]>('SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const notes = resource<NotesByCell>('SHEET_NOTE_PLUGIN');
  const filters = resource<{ readonly ref: RangeJson }>('SHEET_FILTER_PLUGIN');
  const names = resource<DefinedName>('SHEET_DEFINED_NAME_PLUGIN');
  // What `spillsOf` took out of Univer's model: a range by sheet, row and column.
  const spilled = spills.ranges as Partial<Record<string, ByNumber<ByNumber<RangeJson>>>>;
  return {
    sheet: (sheetId) => book.sheets[sheetId] ?? {},
    styleOf: (cell) =>
      typeof cell?.s === 'string' ? (book.styles[cell.s] ?? null) : (cell?.s ?? null),
    names: Object.values(names).flatMap((entry) =>
      entry ? [{ name: entry.name, reference: entry.formulaOrRefString }] : [],
    ),
    validations: (sheetId) => validations[sheetId] ?? [],
    formatRules: (sheetId) => rules[sheetId] ?? [],
    notes: (sheetId) => Object.entries(notes[sheetId] ?? {}).flatMap(notesOfRow),
    filter: (sheetId) => filters[sheetId]?.ref ?? null,
    spill: (sheetId, row, column) => spilled[sheetId]?.[row]?.[column] ?? null,
  };
}

interface DefinedName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

type NotesByCell = Readonly<Record<string, Readonly<Record<string, { readonly note: string }>>>>;

function notesOfRow([row, cells]: [string, NotesByCell[string]]): Note[] {
  return Object.entries(cells).map(([column, { note }]) => ({
    row: Number(row),
    column: Number(column),
    text: note,
  }));
}
