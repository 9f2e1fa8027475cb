import type { Style } from '@cj-tech-master/excelts';
import { ACCENT } from '../../src/workbook/styles';
import type { StyleJson } from './univer-json';

/** Google's font, where no other is set. */
const FONT = { name: 'Arial', size: 10 };

/** Univer counts these from 1. */
const HORIZONTAL: readonly ('left' | 'center' | 'right' | undefined)[] = [
  undefined,
  'left',
  'center',
  'right',
];
const VERTICAL: readonly ('top' | 'middle' | 'bottom' | undefined)[] = [
  undefined,
  'top',
  'middle',
  'bottom',
];
const WRAPS = 3;

/** The style of a cell as the library takes it; the same object for the same style. */
export function makeStyles(): (style: StyleJson | null) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return (style) => {
    const key = JSON.stringify(style);
    const known = made.get(key) ?? toStyle(style ?? {});
    made.set(key, known);
    return known;
  };
}

/** The style with the look of a link. */
export function linked(style: Partial<Style>): Partial<Style> {
  return { ...style, font: { ...style.font, underline: true, color: argb(ACCENT) } };
}

/** A colour such as `#1A56DB` as the library takes it. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}

function toStyle({ bg, cl, ff, fs, bl, it, ht, vt, tb, n, bd }: StyleJson): Partial<Style> {
  const horizontal = HORIZONTAL[ht ?? 0];
  const vertical = VERTICAL[vt ?? 0];
  const sides = Object.entries({ top: bd?.t, left: bd?.l, bottom: bd?.b, right: bd?.r });
  return {
    font: {
      name: ff ?? FONT.name,
      size: fs ?? FONT.size,
      ...(bl === 1 && { bold: true }),
      ...(it === 1 && { italic: true }),
      ...(cl?.rgb && { color: argb(cl.rgb) }),
    },
    ...(bg?.rgb && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(bg.rgb) } }),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(tb === WRAPS && { wrapText: true }),
    },
    ...(n && n.pattern !== 'General' && { numFmt: n.pattern }),
    border: Object.fromEntries(
      sides.flatMap(([side, line]) =>
        line ? [[side, { style: 'thin', color: argb(line.cl.rgb ?? '#000000') }]] : [],
      ),
    ),
  };
}
