import type { RowChange } from '../../domain/records/row-change';
import { hashOf } from '../../domain/hash';
import type { Properties, Services } from '../port';

/** What a request did, as it is remembered. */
export interface DoneRequest {
  readonly id: string;
  /** The entry or task that it was about, or the label of what it took back. */
  readonly about: string;
}

/** The last action, with what takes it back. */
export interface LastAction {
  readonly id: string;
  readonly label: string;
  /** The entries that it wrote: what they were called before and after. */
  readonly keys: readonly string[];
  readonly changes: readonly RowChange[];
}

/**
 * The record of what the panels of this document did: which requests were carried out, so that a
 * repeated one is known, and what the last one changed, so that it can be undone after a reload.
 * It is kept in the document's properties, beside the sheets that people edit.
 */
export interface Journal {
  readonly find: (id: string) => DoneRequest | null;
  readonly last: () => LastAction | null;
  /** Notes a request, and the action that can be undone then; `null` when none is left. */
  readonly note: (done: DoneRequest, last: LastAction | null) => void;
  readonly forget: () => void;
}

const REQUESTS = 'READY_REQUESTS';
const LAST_ACTION = 'READY_LAST_ACTION';

/** Two panels with a retry each need two; the rest is for a connection that was long away. */
const MOST_REQUESTS = 60;

/** A property holds 9 KB, and a character may take three bytes. */
const PART_LENGTH = 2900;

/** Opens the record; a document that keeps no properties has an empty one. */
export function openJournal({ PropertiesService }: Services): Journal {
  const properties = PropertiesService.getDocumentProperties();
  const requests = (): readonly DoneRequest[] =>
    parsed(properties?.getProperty(REQUESTS) ?? null, isRequestList) ?? [];
  return {
    find: (id) => requests().find((done) => done.id === id) ?? null,
    last: () => (properties ? parsed(readParts(properties), isAction) : null),
    note: (done, last) => {
      const kept = [...requests(), done].slice(-MOST_REQUESTS);
      const parts = partsOf(last ? JSON.stringify(last) : '');
      properties?.setProperties({ [REQUESTS]: JSON.stringify(kept), ...parts });
    },
    forget: () => {
      if (!properties) return;
      for (let index = 0; properties.getProperty(partName(index)) !== null; index += 1) {
        properties.deleteProperty(partName(index));
      }
      properties.deleteProperty(LAST_ACTION).deleteProperty(REQUESTS);
    },
  };
}

/** A text as properties: how many parts it has with its hash, and the parts. */
function partsOf(text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  const count = Math.ceil(text.length / PART_LENGTH);
  for (let index = 0; index < count; index += 1) {
    parts[partName(index)] = text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH);
  }
  return { [LAST_ACTION]: `${count} ${hashOf(text)}`, ...parts };
}

/** Parts of two actions, as a write that was cut short would leave them, are not read. */
function readParts(properties: Properties): string | null {
  const [count, hash] = (properties.getProperty(LAST_ACTION) ?? '').split(' ');
  const text = Array.from(
    { length: Number(count) },
    (_, index) => properties.getProperty(partName(index)) ?? '',
  ).join('');
  return hashOf(text) === hash ? text : null;
}

function partName(index: number): string {
  return `${LAST_ACTION}_${index}`;
}

/** What a property holds, or `null` when it is not what we wrote: others may write there. */
function parsed<T>(text: string | null, isKind: (value: unknown) => value is T): T | null {
  if (text === null || !/^[[{]/.test(text)) return null;
  const value: unknown = JSON.parse(text);
  return isKind(value) ? value : null;
}

function isRequestList(value: unknown): value is readonly DoneRequest[] {
  return Array.isArray(value);
}

function isAction(value: unknown): value is LastAction {
  return typeof value === 'object' && value !== null && 'changes' in value;
}
