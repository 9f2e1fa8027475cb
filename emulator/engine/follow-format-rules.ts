import type { IDisposable, IMutationInfo } from '@univerjs/presets';
import { FormulaRefRangeService } from '@univerjs/preset-sheets-node-core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { Host } from './univer';

/**
 * Makes conditional formats follow inserted, moved and deleted cells. In Univer only the browser's
 * part does that; this is the same for formula rules, without a browser.
 */
export function followFormatRules(host: Host): void {
  const model = host.injector.get(ConditionalFormattingRuleModel);
  const registered = new Map<string, IDisposable>();
  model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
    const key = `${subUnitId} ${rule.cfId}`;
    registered.get(key)?.dispose();
    registered.delete(key);
    if (type !== 'delete' && type !== 'sort' && isFormulaRule(rule))
      registered.set(key, follow(host, { unitId, subUnitId }, rule));
  });
}

/** A rule of the kind that the port can make. */
export type FormulaRule = Omit<IConditionFormattingRule, 'rule'> & {
  readonly rule: IFormulaHighlightCell;
};

/** Whether a rule highlights by a formula. */
export function isFormulaRule(rule: IConditionFormattingRule): rule is FormulaRule {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

function follow(host: Host, place: Place, rule: FormulaRule): IDisposable {
  const { unitId, subUnitId } = place;
  const service = host.injector.get(FormulaRefRangeService);
  const formulas = [rule.rule.value];
  return service.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (parts) => {
    const redos = parts.map(({ formulas: [formula], ranges }, index): IMutationInfo => {
      const moved = { ...rule, ranges, rule: { ...rule.rule, value: formula ?? rule.rule.value } };
      if (index === 0)
        return mutation(SetConditionalRuleMutation.id, { ...place, cfId: rule.cfId, rule: moved });
      // A rule that must now read differently in two places becomes two.
      const added = { ...moved, cfId: `${rule.cfId}-${index}` };
      return mutation(AddConditionalRuleMutation.id, { ...place, rule: added });
    });
    if (redos.length === 0)
      redos.push(mutation(DeleteConditionalRuleMutation.id, { ...place, cfId: rule.cfId }));
    // Undo belongs to the browser's grid, which has an undo of its own.
    return { redos, undos: [] };
  });
}

function mutation(id: string, params: object): IMutationInfo {
  return { id, params };
}
