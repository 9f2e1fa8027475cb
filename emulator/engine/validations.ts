import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from '@univerjs/presets';
import type { ISheetDataValidationRule } from '@univerjs/presets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-node-core';
import { followLists } from './follow-lists';
import { absoluteReference, areaOf } from './names';
import type { Area, BookOps, PlainValue, Refusal, Validation } from './ops';
import { readValues } from './read-cells';
import { toRange } from './univer';
import type { Host } from './univer';

/** The operation that places and removes validations. */
export function validationOps(host: Host): Pick<BookOps, 'setValidations'> {
  followLists(host);
  let created = 0;
  return {
    setValidations(placements) {
      for (const { area, rule } of placements) {
        const at = { unitId: host.unitId, subUnitId: area.sheetId };
        const ranges = [toRange(area)];
        host.execute(ClearRangeDataValidationCommand.id, { ...at, ranges });
        if (!rule) continue;
        created += 1;
        const uid = `validation-${host.unitId}-${created}`;
        const univerRule = { uid, ranges, ...toUniver(host, rule) };
        host.execute(AddSheetDataValidationCommand.id, { ...at, rule: univerRule });
      }
    },
  };
}

/** The first cell of an area that would refuse its new value, or null. Formulas pass. */
export function findRefusal(
  host: Host,
  area: Area,
  values: readonly (readonly (PlainValue | undefined)[])[],
): Refusal | null {
  const model = host.injector.get(SheetDataValidationModel);
  const isStrict = (rule: ISheetDataValidationRule): boolean =>
    rule.errorStyle === DataValidationErrorStyle.STOP;
  if (!model.getRules(host.unitId, area.sheetId).some(isStrict)) return null;
  for (const [i, line] of values.entries())
    for (const [j, value] of line.entries()) {
      if (value === undefined || value === null) continue;
      const cell = { row: area.row + i, column: area.column + j };
      const rule = model.getRuleByLocation(host.unitId, area.sheetId, cell.row, cell.column);
      if (rule && isStrict(rule) && !allows(host, rule, value)) return cell;
    }
  return null;
}

type UniverCriteria = Pick<
  ISheetDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'renderMode'
>;

function toUniver(host: Host, rule: Validation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const message = rule.helpText === null ? {} : { prompt: rule.helpText, showInputMessage: true };
  return {
    ...criteriaOf(host, rule),
    ...message,
    allowBlank: true,
    errorStyle: rule.allowInvalid
      ? DataValidationErrorStyle.WARNING
      : DataValidationErrorStyle.STOP,
  };
}

function criteriaOf(host: Host, { criteria }: Validation): UniverCriteria {
  switch (criteria.kind) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: criteria.values.join(',') };
    case 'range':
      return {
        type: DataValidationType.LIST,
        formula1: `=${absoluteReference(host, criteria.area)}`,
      };
    case 'between':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: String(criteria.start),
        formula2: String(criteria.end),
      };
    case 'date':
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        // Univer parses its bound as a day, and takes 0 for none.
        formula1: '1',
      };
    case 'checkbox':
      return { type: DataValidationType.CHECKBOX };
  }
}

type Check = (host: Host, rule: ISheetDataValidationRule, value: PlainValue) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  [DataValidationType.CHECKBOX]: (_host, _rule, value) => typeof value === 'boolean',
  // A date is its serial number; which numbers are meant as dates, nobody can tell.
  [DataValidationType.DATE]: (_host, _rule, value) => typeof value === 'number',
  [DataValidationType.DECIMAL]: (_host, { formula1, formula2 }, value) =>
    typeof value === 'number' && value >= Number(formula1) && value <= Number(formula2),
  [DataValidationType.LIST]: (host, { formula1 }, value) =>
    listed(host, formula1 ?? '').includes(String(value)),
};

/** Kinds of rule that only a browser's grid can make are not judged. */
function allows(host: Host, rule: ISheetDataValidationRule, value: PlainValue): boolean {
  return CHECKS[rule.type]?.(host, rule, value) ?? true;
}

function listed(host: Host, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',');
  const area = areaOf(host, source);
  if (!area) return [];
  return readValues(host, area)
    .values.flat()
    .map((value) => String(value));
}
