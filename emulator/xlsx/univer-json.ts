/** The parts of Univer's workbook, as JSON, that a file needs. Rows and columns are 0-based. */
export interface BookJson {
  readonly sheets: Readonly<Partial<Record<string, SheetJson>>>;
  readonly styles: Readonly<Partial<Record<string, StyleJson>>>;
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
}

export interface SheetJson {
  readonly tabColor?: string;
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** Cells by row, then by column. */
  readonly cellData?: ByNumber<ByNumber<CellJson>>;
  /** Widths in pixels; `hd` is 1 for a hidden column. */
  readonly columnData?: ByNumber<{ readonly w?: number; readonly hd?: number }>;
  /** Heights in pixels; `ia` is 0 for a row that does not fit its text. */
  readonly rowData?: ByNumber<{ readonly h?: number; readonly ia?: number }>;
  readonly mergeData?: readonly RangeJson[];
  readonly freeze?: { readonly xSplit: number; readonly ySplit: number };
  readonly showGridlines?: number;
}

export type ByNumber<Value> = Readonly<Record<number, Value>>;

export interface CellJson {
  /** A style, or the name of one. */
  readonly s?: StyleJson | string | null;
}

export interface StyleJson {
  readonly bg?: ColorJson | null;
  readonly cl?: ColorJson | null;
  readonly ff?: string | null;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  /** 1 left, 2 center, 3 right. */
  readonly ht?: number | null;
  /** 1 top, 2 middle, 3 bottom. */
  readonly vt?: number | null;
  /** 3 wraps. */
  readonly tb?: number | null;
  readonly n?: { readonly pattern: string } | null;
  readonly bd?: Readonly<Partial<Record<'t' | 'l' | 'b' | 'r', { cl: ColorJson } | null>>> | null;
}

interface ColorJson {
  readonly rgb?: string | null;
}

export interface RangeJson {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface ValidationJson {
  readonly ranges: readonly RangeJson[];
  readonly type: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly prompt?: string;
  /** 1 refuses, 2 warns. */
  readonly errorStyle?: number;
}

export interface FormatRuleJson {
  readonly ranges: readonly RangeJson[];
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly value?: unknown;
    readonly style?: StyleJson;
  };
}
