import type { ICommandInfo, IMutationInfo, IRange } from '@univerjs/presets';
import {
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-node-core';
import type { EffectRefRangeParams } from '@univerjs/preset-sheets-node-core';
import {
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
import { moveRange, moveReference, MOVERS, REMOVE_COLUMNS, REMOVE_ROWS } from './move-reference';
import type { Host } from './univer';

/** A rule of the kind that the port can make. */
export type FormulaRule = Omit<IConditionFormattingRule, 'rule'> & {
  readonly rule: IFormulaHighlightCell;
};

/** Whether a rule highlights by a formula. */
export function isFormulaRule(rule: IConditionFormattingRule): rule is FormulaRule {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

/**
 * Makes conditional formats follow inserted, moved and deleted rows and columns. In Univer only the
 * browser's part does that, and it leaves an absolute `$B` behind when columns are inserted.
 */
export function followFormatRules(host: Host): void {
  const model = host.injector.get(ConditionalFormattingRuleModel);
  host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations(command: ICommandInfo) {
      const sheetId = MOVERS.has(command.id) ? sheetOf(host, command) : null;
      const rules = sheetId === null ? [] : (model.getSubunitRules(host.unitId, sheetId) ?? []);
      const redos = rules.filter(isFormulaRule).map((rule): IMutationInfo => {
        const at = { unitId: host.unitId, subUnitId: sheetId, cfId: rule.cfId };
        // The ids above are those of the commands that this type lists.
        const moved = moveRule(host, rule, command as EffectRefRangeParams);
        return moved
          ? { id: SetConditionalRuleMutation.id, params: { ...at, rule: moved } }
          : { id: DeleteConditionalRuleMutation.id, params: at };
      });
      // Undo belongs to the browser's grid, which has an undo of its own.
      return { redos, undos: [] };
    },
  });
}

/** The sheet that a row or column command works on. */
export function sheetOf(host: Host, command: ICommandInfo): string | null {
  const params: object = command.params ?? {};
  if ('subUnitId' in params && typeof params.subUnitId === 'string') return params.subUnitId;
  // Univer's delete commands name no sheet and mean the one on screen.
  return host.workbook.getActiveSheet().getSheetId();
}

function moveRule(
  host: Host,
  rule: FormulaRule,
  command: EffectRefRangeParams,
): IConditionFormattingRule | null {
  const ranges = rule.ranges.flatMap((range) => {
    const moved = moveRange(range, command);
    return moved ? [moved] : [];
  });
  const [first] = rule.ranges;
  if (!first || ranges.length === 0) return null;
  const value = moveFormula(host, rule.rule.value, first, command);
  return { ...rule, ranges, rule: { ...rule.rule, value } };
}

/** The formula is relative to the first cell, so it is read from the first that stays. */
function moveFormula(
  host: Host,
  formula: string,
  range: IRange,
  command: EffectRefRangeParams,
): string {
  const lexer = host.injector.get(LexerTreeBuilder);
  const skip = deletedAtStart(range, command);
  const nodes = lexer.sequenceNodesBuilder(
    lexer.moveFormulaRefOffset(formula, skip.columns, skip.rows),
  );
  if (!nodes) return formula;
  const moved = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    // Google's rules reach no other sheet.
    if (node.token.includes('!')) return node;
    return { ...node, token: moveReference(node.token, command) };
  });
  return `=${generateStringWithSequence(moved)}`;
}

function deletedAtStart(
  range: IRange,
  command: EffectRefRangeParams,
): { rows: number; columns: number } {
  const id: string = command.id;
  const cut = command.params && 'range' in command.params ? command.params.range : undefined;
  const overlap = (first: number, last: number, start: number): number =>
    first <= start && start <= last ? last - start + 1 : 0;
  if (!cut) return { rows: 0, columns: 0 };
  return {
    rows: id === REMOVE_ROWS ? overlap(cut.startRow, cut.endRow, range.startRow) : 0,
    columns: id === REMOVE_COLUMNS ? overlap(cut.startColumn, cut.endColumn, range.startColumn) : 0,
  };
}
