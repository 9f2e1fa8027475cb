import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-node-core';
import type { BaseValueObject } from '@univerjs/preset-sheets-node-core';
import type { Nullable } from '@univerjs/presets';
import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import type { BookOptions } from './ops';
import { isDateFormat } from './read-cells';
import type { Host } from './univer';
import { instantOfSerial, serialOfInstant } from './zones';

/** The bundle's custom functions, ready to be registered, and what they threw. */
export interface CustomFunctions {
  readonly executors: BaseFunction[];
  readonly errorText: (sheetId: string, row: number, column: number) => string | null;
}

const NAME = /^(?:async )?function\s+(READY_[A-Z0-9_]*[A-Z0-9])\s*\(/gm;

/**
 * Every top-level function of the bundle whose name begins with READY_. They run in a bare context
 * of their own: no timers, URL, fetch or TextEncoder, as on Google.
 */
export function customFunctions(_host: Host, options: BookOptions): CustomFunctions {
  const thrown = new Map<string, string>();
  const key = (sheetId: string, row: number, column: number): string =>
    `${sheetId}!${row}:${column}`;
  const executors = load(options).map(
    ([name, run]) =>
      new CustomFunction(
        name,
        (values, cell) => {
          thrown.delete(key(cell.sheetId, cell.row, cell.column));
          try {
            return run(values);
          } catch (error) {
            // The cell shows #ERROR!, its note the message.
            thrown.set(key(cell.sheetId, cell.row, cell.column), messageOf(error));
            return ErrorValueObject.create(ERROR);
          }
        },
        options.timeZone,
      ),
  );
  return {
    executors,
    errorText: (sheetId, row, column) => thrown.get(key(sheetId, row, column)) ?? null,
  };
}

/** Google's text for a thrown error. Univer's own list has no such value. */
const ERROR = '#ERROR!' as unknown as ErrorType;

type Run = (values: readonly unknown[]) => unknown;

function load({ bundle }: BookOptions): [string, Run][] {
  if (bundle === null) return [];
  let context: Context | null = null;
  const names = new Set([...bundle.matchAll(NAME)].map((match) => match[1] ?? ''));
  return [...names].map((name) => [
    name,
    (values) => {
      // Loaded at the first call: what the script's global code throws belongs into the cell.
      context ??= loadInto(createContext({}), bundle);
      context['args'] = values;
      // Calling from inside gives the functions arrays and dates of their own context.
      return runInContext(`${CALL}(${name}, args)`, context) as unknown;
    },
  ]);
}

function loadInto(context: Context, bundle: string): Context {
  runInContext(bundle, context, { filename: 'Code.js' });
  return context;
}

/** Rebuilds arguments from JSON-like values; a date crosses as { ms }. */
const CALL = `(function (f, args) {
  function own(v) {
    if (v === null || typeof v !== 'object') return v;
    return 'ms' in v ? new Date(v.ms) : Array.from(v, own);
  }
  return f.apply(null, Array.from(args, own));
})`;

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

class CustomFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: (values: readonly unknown[], cell: Cell) => unknown,
    private readonly timeZone: string,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.run(
      args.map((arg) => this.argument(arg)),
      cell,
    );
    if (result instanceof ErrorValueObject) return result;
    return this.result(result);
  }

  /** One cell is a scalar, a range is rows, blank is '', dates are Dates. */
  private argument(value: BaseValueObject): unknown {
    if (!(value instanceof ArrayValueObject)) return this.scalar(value);
    const rows: unknown[][] = [];
    for (let row = 0; row < value.getRowCount(); row += 1) {
      const line: unknown[] = [];
      for (let column = 0; column < value.getColumnCount(); column += 1)
        line.push(this.scalar(value.get(row, column)));
      rows.push(line);
    }
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }

  private scalar(value: Nullable<BaseValueObject>): unknown {
    if (!value || value.isNull()) return '';
    if (value.isError()) return String(value.getValue());
    const plain = value.getValue();
    if (typeof plain === 'number' && isDateFormat(value.getPattern()))
      return { ms: instantOfSerial(plain, this.timeZone) };
    return plain;
  }

  /** A list becomes a column; rows must be of one length. */
  private result(result: unknown): BaseValueObject {
    if (!Array.isArray(result)) return this.cell(result);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
    const width = rows[0]?.length ?? 0;
    if (width === 0) return ErrorValueObject.create(ErrorType.REF);
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map((value) => this.cell(value))),
      rowCount: rows.length,
      columnCount: width,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  private cell(value: unknown): BaseValueObject {
    if (value === null || value === undefined) return ValueObjectFactory.create('');
    if (typeof value === 'number' && !Number.isFinite(value))
      return ErrorValueObject.create(ErrorType.NUM);
    if (typeof value === 'object') return this.date(value);
    if (typeof value === 'string') return StringValueObject.create(value);
    if (typeof value === 'number' || typeof value === 'boolean')
      return ValueObjectFactory.create(value);
    return ErrorValueObject.create(ERROR);
  }

  private date(value: object): BaseValueObject {
    if (Object.prototype.toString.call(value) !== '[object Date]')
      return ErrorValueObject.create(ERROR);
    const serial = serialOfInstant(Number(value), this.timeZone);
    return NumberValueObject.create(serial, 'm/d/yyyy');
  }
}

function messageOf(error: unknown): string {
  // The error comes from another context, so `instanceof Error` is false.
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return String(error);
}
