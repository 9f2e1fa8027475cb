import type { ConditionalFormattingOptions } from '@cj-tech-master/excelts';
import { toA1 } from '../services/a1';
import { blockOf } from './block';
import { argb } from './cell-styles';
import { excelFormula } from './excel-formula';
import type { FileLayout } from './excel-formula';
import type { FormatRuleJson } from './univer-json';

/**
 * A conditional format as the library takes it; null for a kind that only a browser's grid makes.
 *
 * @param priority 1 for the rule that wins over all others of the sheet
 */
export function formatRuleOf(
  { rule, ranges }: FormatRuleJson,
  priority: number,
  layout: FileLayout,
): ConditionalFormattingOptions | null {
  if (rule.subType !== 'formula' || typeof rule.value !== 'string') return null;
  const formula = excelFormula(rule.value, layout);
  if (formula === null) return null;
  const { bg, cl, bl } = rule.style ?? {};
  return {
    ref: ranges.map((range) => toA1(blockOf(range))).join(' '),
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [formula],
        style: {
          ...(bg?.rgb && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(bg.rgb) } }),
          font: { ...(cl?.rgb && { color: argb(cl.rgb) }), ...(bl === 1 && { bold: true }) },
        },
      },
    ],
  };
}
