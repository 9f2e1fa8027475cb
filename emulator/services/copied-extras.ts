import type { Area } from '../engine/ops';
import type { Engine } from '../engine/engine';
import { makeExtras } from './extras';
import type { ChartEntry, Extras, MetadataEntry, ProtectionEntry } from './extras';

/** Extras that travel with a copy, with areas in place of the keys under which an engine follows them. */
export interface CopiedExtras {
  readonly metadata: readonly MetadataEntry[];
  readonly protections: readonly (Omit<ProtectionEntry, 'unprotected'> & {
    readonly unprotected: readonly Area[];
  })[];
  readonly charts: readonly (Omit<ChartEntry, 'anchor' | 'areas'> & {
    readonly anchor: Area;
    readonly areas: readonly Area[];
  })[];
  readonly lastId: number;
}

/** The extras that a copy takes along. */
export function copyExtras(
  { metadata, protections, charts, lastId }: Extras,
  engine: Engine,
): CopiedExtras {
  const areasOf = (keys: readonly number[]): Area[] =>
    engine.tracked(keys).filter((area) => area !== null);
  return {
    metadata: metadata.map((entry) => ({ ...entry })),
    protections: protections.map((entry) => ({
      ...entry,
      // Only the person who makes a copy has access to it.
      editors: null,
      unprotected: areasOf(entry.unprotected),
    })),
    charts: charts.flatMap((entry) => {
      const [anchor] = areasOf([entry.anchor]);
      return anchor ? [{ ...entry, anchor, areas: areasOf(entry.areas) }] : [];
    }),
    lastId,
  };
}

/** The extras of a spreadsheet that begins as a copy. */
export function pasteExtras(
  { metadata, protections, charts, lastId }: CopiedExtras,
  engine: Engine,
): Extras {
  const follow = (area: Area): number => engine.track(area);
  return {
    ...makeExtras(),
    metadata: metadata.map((entry) => ({ ...entry })),
    protections: protections.map((entry) => ({
      ...entry,
      unprotected: entry.unprotected.map(follow),
    })),
    charts: charts.map((entry) => ({
      ...entry,
      anchor: follow(entry.anchor),
      areas: entry.areas.map(follow),
    })),
    lastId,
  };
}
