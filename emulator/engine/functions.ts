import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/preset-sheets-node-core';
import type { BaseReferenceObject, BaseValueObject } from '@univerjs/preset-sheets-node-core';
import type { Calculation } from './calculate';
import { customFunctions } from './custom-functions';
import type { BookOptions } from './ops';
import type { Host } from './univer';

/** What a cell's formula said when it failed. */
export interface Functions {
  readonly errorText: (sheetId: string, row: number, column: number) => string | null;
}

/** Puts our functions in the place of Univer's wrong ones, and adds the bundle's own. */
export function registerFunctions(
  host: Host,
  calculation: Calculation,
  options: BookOptions,
): Functions {
  const service = host.injector.get(IFunctionService);
  const sort = service.getExecutor('SORT');
  if (!(sort instanceof BaseFunction)) throw new Error('Univer has no SORT to repair.');
  const custom = customFunctions(host, options);
  const executors = [
    new Sort(sort),
    new Edate('EDATE'),
    new Clock('TODAY', 'm/d/yyyy', () => Math.floor(calculation.now())),
    new Clock('NOW', 'm/d/yyyy h:mm:ss', () => calculation.now()),
    ...custom.executors,
  ];
  service.registerExecutors(...executors);
  // A formula that was parsed before keeps the function that it found then.
  service.deleteFormulaAstCacheKey(...executors.map(({ name }) => String(name)));
  return { errorText: custom.errorText };
}

/** Univer sorts the range's shared array in place, which spoils every later formula over it. */
class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  constructor(private readonly original: BaseFunction) {
    super('SORT');
  }

  override calculate(
    array: BaseValueObject,
    ...rest: BaseValueObject[]
  ): ReturnType<BaseFunction['calculate']> {
    const own = array.isArray() ? array.map((value) => value) : array;
    return this.original.calculate(own, ...rest);
  }
}

/** Univer's EDATE runs over the end of a short month: 31 January + 1 month gave 3 March. */
class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [from, count] = [single(start), single(months)];
    if (from.isError()) return from;
    if (count.isError()) return count;
    const serial = Number(from.getValue());
    const step = Math.trunc(Number(count.getValue()));
    if (Number.isNaN(serial) || Number.isNaN(step)) return ErrorValueObject.create(ErrorType.VALUE);
    return NumberValueObject.create(addMonths(serial, step), 'm/d/yyyy');
  }
}

/** TODAY and NOW by the emulator's clock, in the spreadsheet's time zone. */
class Clock extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: string,
    private readonly format: string,
    private readonly read: () => number,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.read(), this.format);
  }
}

function single(value: BaseValueObject | BaseReferenceObject): BaseValueObject {
  return value instanceof ArrayValueObject ? value.getFirstCell() : (value as BaseValueObject);
}

function addMonths(serial: number, months: number): number {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return Date.UTC(year, month, day) / 86_400_000 + 25_569;
}
