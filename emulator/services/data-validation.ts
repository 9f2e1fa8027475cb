import type * as port from '../../src/apps-script/port';
import type { Validation, ValidationCriteria } from '../engine/ops';
import { exception, mismatch } from './exception';
import { areaOf } from './session';

const MOST_ITEMS = 500;

/** @see https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
class DataValidation implements port.DataValidation {
  readonly googleClass = 'DataValidation';

  constructor(readonly rule: Validation) {}

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

/** The rule inside a DataValidation; anything else is refused. */
export function validationOf(value: port.DataValidation, method: string): Validation {
  if (value instanceof DataValidation) return value.rule;
  throw mismatch(method, value);
}

/** Rules allow invalid values, with a warning, unless told otherwise. */
export class DataValidationBuilder implements port.DataValidationBuilder {
  readonly googleClass = 'DataValidationBuilder';

  private criteria: ValidationCriteria | null = null;
  private allowInvalid = true;
  private helpText: string | null = null;

  requireValueInList(values: string[], showDropdown: boolean): port.DataValidationBuilder {
    if (values.length > MOST_ITEMS)
      throw exception(
        `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the "List from a range" criteria instead.`,
      );
    return this.with({ kind: 'list', values, dropdown: showDropdown });
  }

  requireValueInRange(range: port.Range, showDropdown: boolean): port.DataValidationBuilder {
    const method = 'SpreadsheetApp.DataValidationBuilder.requireValueInRange';
    return this.with({ kind: 'range', area: areaOf(range, method), dropdown: showDropdown });
  }

  requireNumberBetween(start: number, end: number): port.DataValidationBuilder {
    return this.with({ kind: 'between', start, end });
  }

  requireDate(): port.DataValidationBuilder {
    return this.with({ kind: 'date' });
  }

  requireCheckbox(): port.DataValidationBuilder {
    return this.with({ kind: 'checkbox' });
  }

  setAllowInvalid(allowInvalidData: boolean): port.DataValidationBuilder {
    this.allowInvalid = allowInvalidData;
    return this;
  }

  setHelpText(helpText: string): port.DataValidationBuilder {
    this.helpText = helpText;
    return this;
  }

  build(): port.DataValidation {
    const { criteria, allowInvalid, helpText } = this;
    if (!criteria) throw exception('The data validation rule has no criteria.');
    return new DataValidation({ criteria, allowInvalid, helpText });
  }

  private with(criteria: ValidationCriteria): this {
    this.criteria = criteria;
    return this;
  }
}
