import type { ICommandInfo, IMutationInfo, ISheetDataValidationRule } from '@univerjs/presets';
import {
  deserializeRangeWithSheet,
  SetWorksheetNameCommand,
  SheetDataValidationModel,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-node-core';
import type { EffectRefRangeParams } from '@univerjs/preset-sheets-node-core';
import { sheetOf } from './follow-format-rules';
import { moveReference, MOVERS } from './move-reference';
import type { Host } from './univer';

/** Univer's id of the mutation below and of its kind "the rule's settings changed". */
const UPDATE = 'data-validation.mutation.updateRule';
const SETTING = 0;

/**
 * Makes validations "from a range" follow their range when it lies in another sheet. Univer moves
 * the cells that a rule covers, but not a list that it points to.
 */
export function followLists(host: Host): void {
  host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => ({
      redos: host.workbook
        .getSheets()
        .flatMap((sheet) => updatesOf(host, sheet.getSheetId(), command)),
      undos: [],
    }),
  });
}

function updatesOf(host: Host, subUnitId: string, command: ICommandInfo): IMutationInfo[] {
  const { unitId } = host;
  const rules = host.injector.get(SheetDataValidationModel).getRules(unitId, subUnitId);
  return rules.flatMap((rule) => {
    const formula1 = rule.formula1?.startsWith('=') ? follow(host, rule.formula1, command) : null;
    if (formula1 === null || formula1 === rule.formula1) return [];
    const payload = { type: SETTING, payload: { ...settingOf(rule), formula1 } };
    return [{ id: UPDATE, params: { unitId, subUnitId, ruleId: rule.uid, payload } }];
  });
}

/** The reference after the command, or null when the command does not concern it. */
function follow(host: Host, formula: string, command: ICommandInfo): string | null {
  const reference = formula.slice(1);
  const { sheetName } = deserializeRangeWithSheet(reference);
  const sheetId = host.workbook.getSheetBySheetName(sheetName)?.getSheetId();
  if (sheetId === undefined || sheetId !== sheetOf(host, command)) return null;
  // The ids in MOVERS are those of the commands that this type lists.
  if (MOVERS.has(command.id))
    return `=${moveReference(reference, command as EffectRefRangeParams)}`;
  if (command.id !== SetWorksheetNameCommand.id) return null;
  const cells = reference.slice(reference.lastIndexOf('!') + 1);
  return `=${quote(newName(command))}!${cells}`;
}

function newName(command: ICommandInfo): string {
  const params: object = command.params ?? {};
  return 'name' in params ? String(params.name) : '';
}

function quote(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function settingOf(rule: ISheetDataValidationRule): Partial<ISheetDataValidationRule> {
  const own = ([key]: [string, unknown]): boolean => key !== 'uid' && key !== 'ranges';
  return Object.fromEntries(Object.entries(rule).filter(own));
}
