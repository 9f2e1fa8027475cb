import { parse } from 'acorn';
import type { AnyNode, ObjectExpression, Property } from 'acorn';

/**
 * A bundle without the words that only stubs and documents show: what a custom function, its
 * parameters and its result are about, and its example. They are a thirtieth of what Google would
 * parse before each call, and no call reads them.
 */
export function withoutCards(bundle: string): string {
  const found: Property[] = [];
  visit(parse(bundle, { ecmaVersion: 2019 }), (node) => {
    if (node.type === 'ObjectExpression') found.push(...wordsOf(node));
  });
  return found
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => {
      const comma = text[end] === ',' ? 1 : 0;
      return text.slice(0, start) + text.slice(end + comma);
    }, bundle);
}

/** Objects are known by the properties that only they have. */
const cards = [
  { has: ['name', 'type', 'help'], words: ['help'] },
  {
    has: ['name', 'summary', 'parameters', 'run'],
    words: ['summary', 'returns', 'example'],
  },
] as const;

function wordsOf({ properties }: ObjectExpression): readonly Property[] {
  const named = properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier'
      ? [{ name: property.key.name, property }]
      : [],
  );
  const card = cards.find(({ has }) => has.every((key) => named.some(({ name }) => name === key)));
  if (!card) return [];
  return named.flatMap(({ name, property }) =>
    card.words.some((word) => word === name) ? [property] : [],
  );
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, see);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
