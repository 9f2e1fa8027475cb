import type { Area } from '../engine/ops';

/** What Google keeps in a spreadsheet and Univer does not model. */
export interface Extras {
  metadata: MetadataEntry[];
  protections: ProtectionEntry[];
  charts: ChartEntry[];
  readonly access: Access;
  readonly documentProperties: Map<string, string>;
  readonly userProperties: Map<string, string>;
  lockHeld: boolean;
  lastId: number;
}

/** Addresses of the accounts that the file is shared with; nobody is in both lists. */
export interface Access {
  readonly owner: string;
  editors: readonly string[];
  viewers: readonly string[];
}

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly sheetId: string;
}

export interface ProtectionEntry {
  readonly id: number;
  readonly sheetId: string;
  description: string;
  warningOnly: boolean;
  /** Who may edit besides the owner; `null` for every editor of the file, as a protection begins. */
  editors: readonly string[] | null;
  /** Keys of areas that the engine follows. */
  unprotected: readonly number[];
}

/** What a chart builder collects. */
export interface ChartSpec {
  readonly type: 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'SCATTER';
  readonly areas: readonly Area[];
  readonly headers: number;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ChartEntry {
  readonly id: number;
  readonly sheetId: string;
  readonly spec: ChartSpec;
  /** Keys of areas that the engine follows. */
  readonly anchor: number;
  readonly areas: readonly number[];
}

/** Nothing yet. */
export function makeExtras(): Extras {
  return {
    metadata: [],
    protections: [],
    charts: [],
    access: { owner: 'candidate@example.com', editors: [], viewers: [] },
    documentProperties: new Map(),
    userProperties: new Map(),
    lockHeld: false,
    lastId: 0,
  };
}

/** Forgets what hung on sheets that are gone. */
export function dropOrphans(extras: Extras, sheetIds: readonly string[]): void {
  const stays = (entry: { readonly sheetId: string }): boolean => sheetIds.includes(entry.sheetId);
  extras.metadata = extras.metadata.filter(stays);
  extras.protections = extras.protections.filter(stays);
  extras.charts = extras.charts.filter(stays);
}
