import type { DataValidation, DataValidationWithFormulae } from '@cj-tech-master/excelts';
import { withTitle } from './excel-formula';
import type { FileLayout } from './excel-formula';
import type { ValidationJson } from './univer-json';

/** Excel's value of `errorStyle` for Univer's numbers; without one a wrong value is refused. */
const WARNS = 2;
/** The longest list, prompt and message that Excel takes. */
const LONGEST = 255;
const FIRST_DAY = new Date('1900-01-02T00:00:00Z');

/** A rule as the library takes it; null where the file has no such rule or not what it refers to. */
export function validationOf(rule: ValidationJson, layout: FileLayout): DataValidation | null {
  const criteria = criteriaOf(rule, layout);
  if (!criteria) return null;
  const help = (rule.prompt ?? '').slice(0, LONGEST);
  return {
    ...criteria,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.errorStyle === WARNS ? 'warning' : 'stop',
    ...(help !== '' && { showInputMessage: true, prompt: help, error: help }),
  };
}

type Criteria = Pick<DataValidationWithFormulae, 'type' | 'formulae' | 'operator'>;

function criteriaOf(
  { type, formula1 = '', formula2 = '' }: ValidationJson,
  layout: FileLayout,
): Criteria | null {
  switch (type) {
    case 'checkbox':
      return { type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'list':
      return listOf(formula1, layout);
    case 'decimal':
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [Number(formula1), Number(formula2)],
      };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [FIRST_DAY] };
    default:
      return null;
  }
}

function listOf(source: string, layout: FileLayout): Criteria | null {
  if (!source.startsWith('=')) {
    const list = `"${source.replaceAll('"', '""')}"`;
    return source.length <= LONGEST ? { type: 'list', formulae: [list] } : null;
  }
  const reference = withTitle(source.slice(1), layout);
  return { type: 'list', formulae: [reference] };
}
