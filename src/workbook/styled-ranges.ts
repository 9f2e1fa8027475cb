import type { Attribute, StyledRanges } from './steps';
import type { Style } from './styles';

/** A range and what it looks like. */
export interface Styled {
  readonly a1: string;
  readonly style: Style;
}

/** The ranges of each attribute together: one call puts it on all of them. */
export function stylesOf(cells: readonly Styled[]): StyledRanges[] {
  const groups = new Map<string, { attribute: Attribute; ranges: string[] }>();
  for (const { a1, style } of cells) {
    for (const attribute of attributesOf(style)) {
      const key = JSON.stringify(attribute);
      const group = groups.get(key) ?? { attribute, ranges: [] };
      group.ranges.push(a1);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function attributesOf(style: Style): Attribute[] {
  const { background, color, size, bold, align, vertical, wrap } = style;
  return [
    ...(background === undefined ? [] : [{ kind: 'background', value: background } as const]),
    ...(color === undefined ? [] : [{ kind: 'color', value: color } as const]),
    ...(size === undefined ? [] : [{ kind: 'size', value: size } as const]),
    ...(bold ? [{ kind: 'bold' } as const] : []),
    ...(align === undefined ? [] : [{ kind: 'align', value: align } as const]),
    ...(vertical === undefined ? [] : [{ kind: 'vertical', value: vertical } as const]),
    ...(wrap ? [{ kind: 'wrap' } as const] : []),
  ];
}
