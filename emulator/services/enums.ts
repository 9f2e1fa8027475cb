import { mismatch } from './exception';

/** One value of a Google enum: an object that only shows its name. */
export interface EnumValue {
  readonly name: string;
  toString(): string;
  toJSON(): string;
}

type Enum<N extends string> = Readonly<Record<N, EnumValue>>;

/** A frozen enum. Google's are Java-like objects, so a string in their place is refused. */
export function makeEnum<const N extends string>(...names: readonly N[]): Enum<N> {
  const entries = names.map((name) => {
    const value: EnumValue = { name, toString: () => name, toJSON: () => name };
    return [name, Object.freeze(value)] as const;
  });
  // fromEntries forgets which keys it was given.
  return Object.freeze(Object.fromEntries(entries) as Record<N, EnumValue>);
}

/** The name of an enum's value; anything else, its name as a string included, is refused. */
export function nameIn<N extends string>(from: Enum<N>, value: unknown, method: string): N {
  for (const [name, member] of Object.entries(from))
    // The keys of an Enum<N> are N.
    if (member === value) return name as N;
  throw mismatch(method, value);
}

/** The enums of the port, by the service that holds them. */
export const ProtectionType = makeEnum('RANGE', 'SHEET');
export const DeveloperMetadataVisibility = makeEnum('DOCUMENT', 'PROJECT');
export const BorderStyle = makeEnum('SOLID');
export const ChartType = makeEnum('BAR', 'COLUMN', 'COMBO', 'LINE', 'SCATTER');
export const ButtonSet = makeEnum('OK', 'YES_NO');
export const Button = makeEnum('OK', 'YES', 'NO', 'CLOSE');
