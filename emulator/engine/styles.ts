import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { IBorderData, IStyleData } from '@univerjs/presets';
import { AddWorksheetMergeMutation, SetStyleCommand } from '@univerjs/preset-sheets-node-core';
import type { Area, BookOps, Borders, CellStyle } from './ops';
import { toRange } from './univer';
import type { Host } from './univer';
import { patch } from './write-cells';

type StyleOps = Pick<BookOps, 'style' | 'borders' | 'setNumberFormats' | 'merge'>;

/** Operations on looks. They tell Univer that no value changed, so nothing is recalculated. */
export function styleOps(host: Host): StyleOps {
  return {
    style(areas, style) {
      const s = styleData(style);
      for (const area of areas) patch(host, area, () => ({ s }), SetStyleCommand.id);
    },
    borders(areas, borders) {
      for (const area of areas) {
        const make = (row: number, column: number): { s: IStyleData } => ({
          s: { bd: sidesOf(area, row, column, borders) },
        });
        patch(host, area, make, SetStyleCommand.id);
      }
    },
    setNumberFormats(area, patterns) {
      const make = (row: number, column: number): { s: IStyleData } => {
        const pattern = patterns[row - area.row]?.[column - area.column] ?? 'General';
        return { s: { n: { pattern: pattern.toLowerCase() === 'general' ? 'General' : pattern } } };
      };
      patch(host, area, make, SetStyleCommand.id);
    },
    merge(area) {
      host.execute(AddWorksheetMergeMutation.id, {
        unitId: host.unitId,
        subUnitId: area.sheetId,
        ranges: [toRange(area)],
      });
    },
  };
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

function styleData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.background !== undefined) data.bg = { rgb: style.background };
  if (style.color !== undefined) data.cl = { rgb: style.color };
  if (style.fontFamily !== undefined) data.ff = style.fontFamily;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.bold !== undefined) data.bl = toBooleanNumber(style.bold);
  if (style.italic !== undefined) data.it = toBooleanNumber(style.italic);
  if (style.horizontal !== undefined) data.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) data.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  return data;
}

function toBooleanNumber(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function sidesOf(area: Area, row: number, column: number, borders: Borders): IBorderData {
  const first = { row: row === area.row, column: column === area.column };
  const last = {
    row: row === area.row + area.rows - 1,
    column: column === area.column + area.columns - 1,
  };
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: borders.color } };
  const sides = {
    t: first.row ? borders.top : borders.horizontal,
    b: last.row ? borders.bottom : borders.horizontal,
    l: first.column ? borders.left : borders.vertical,
    r: last.column ? borders.right : borders.vertical,
  };
  const drawn = Object.entries(sides).filter(([, draw]) => draw !== null);
  return Object.fromEntries(drawn.map(([side, draw]) => [side, draw === true ? line : null]));
}
