import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  serializeRangeWithSheet,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-node-core';
import type { Area, BookOps } from './ops';
import { toArea, toRange } from './univer';
import type { Host } from './univer';

/** Operations on named ranges. Univer keeps them right when cells move. */
export function nameOps(host: Host): Pick<BookOps, 'names' | 'setName' | 'removeName'> {
  const service = host.injector.get(IDefinedNamesService);
  const all = () => Object.values(service.getDefinedNameMap(host.unitId) ?? {});
  const find = (name: string) =>
    all().find((entry) => entry.name.toLowerCase() === name.toLowerCase());

  return {
    names: () =>
      all().map((entry) => ({ name: entry.name, area: areaOf(host, entry.formulaOrRefString) })),
    setName(name, area) {
      host.execute(SetDefinedNameMutation.id, {
        unitId: host.unitId,
        id: find(name)?.id ?? `name-${name.toLowerCase()}`,
        name,
        formulaOrRefString: absoluteReference(host, area),
        comment: '',
        localSheetId: 'AllDefaultWorkbook',
      });
    },
    removeName(name) {
      const entry = find(name);
      if (entry) host.execute(RemoveDefinedNameMutation.id, { ...entry, unitId: host.unitId });
    },
  };
}

/** An area as a reference that no copy shifts, such as `Plan!$A$1:$B$9`. */
export function absoluteReference(host: Host, area: Area): string {
  const text = serializeRangeWithSheet(host.sheet(area.sheetId).getName(), toRange(area));
  const split = text.lastIndexOf('!') + 1;
  return text.slice(0, split) + text.slice(split).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The area that a reference names, or null when it names none (any more). */
export function areaOf(host: Host, reference: string): Area | null {
  if (reference.includes('#REF!')) return null;
  const { sheetName, range } = deserializeRangeWithSheet(reference.replace(/^=/, ''));
  const sheet = host.workbook.getSheetBySheetName(sheetName);
  return sheet ? toArea(host, sheet.getSheetId(), range) : null;
}
