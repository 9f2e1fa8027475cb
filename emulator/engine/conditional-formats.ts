import { BooleanNumber } from '@univerjs/presets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { followFormatRules, isFormulaRule } from './follow-format-rules';
import type { FormulaRule } from './follow-format-rules';
import { toCommas, toSemicolons } from './formula-text';
import type { BookOps, FormatRule } from './ops';
import { toArea, toRange } from './univer';
import type { Host } from './univer';

type FormatRuleOps = Pick<BookOps, 'formatRules' | 'setFormatRules'>;

/** Operations on conditional formats; only formula rules exist here. */
export function formatRuleOps(host: Host): FormatRuleOps {
  const model = host.injector.get(ConditionalFormattingRuleModel);
  const rulesOf = (sheetId: string): IConditionFormattingRule[] =>
    model.getSubunitRules(host.unitId, sheetId) ?? [];
  followFormatRules(host);
  let created = 0;

  return {
    formatRules: (sheetId) =>
      rulesOf(sheetId)
        .filter(isFormulaRule)
        .map((rule) => fromUniver(host, sheetId, rule)),
    setFormatRules(sheetId, rules) {
      const at = { unitId: host.unitId, subUnitId: sheetId };
      for (const { cfId } of [...rulesOf(sheetId)])
        host.execute(DeleteConditionalRuleMutation.id, { ...at, cfId });
      // Univer puts each new rule before the others, and the first rule wins.
      for (const rule of [...rules].reverse()) {
        created += 1;
        const univerRule = toUniver(rule, `format-${host.unitId}-${created}`);
        host.execute(AddConditionalRuleMutation.id, { ...at, rule: univerRule });
      }
    },
  };
}

function toUniver(rule: FormatRule, cfId: string): IConditionFormattingRule {
  const style: IFormulaHighlightCell['style'] = {};
  if (rule.background !== null) style.bg = { rgb: rule.background };
  if (rule.color !== null) style.cl = { rgb: rule.color };
  if (rule.bold !== null) style.bl = rule.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return {
    cfId,
    ranges: rule.areas.map(toRange),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: toCommas(rule.formula),
      style,
    },
  };
}

function fromUniver(host: Host, sheetId: string, rule: FormulaRule): FormatRule {
  const { value, style } = rule.rule;
  return {
    areas: rule.ranges.map((range) => toArea(host, sheetId, range)),
    formula: toSemicolons(value),
    background: style.bg?.rgb ?? null,
    color: style.cl?.rgb ?? null,
    bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
  };
}
