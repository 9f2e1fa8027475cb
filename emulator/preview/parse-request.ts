import type { Change } from '../google';
import type { PreviewRequest } from './messages';

/** The request that a JSON value spells, or null when it is none. */
export function parseRequest(json: unknown): PreviewRequest | null {
  if (!isRecord(json)) return null;
  const { kind, origin, base, changes, functionName, activeSheet, args } = json;
  if (kind === 'changes') {
    if (typeof origin !== 'string' || typeof base !== 'number') return null;
    if (!Array.isArray(changes) || !changes.every(isChange)) return null;
    return { kind, origin, base, changes };
  }
  if (typeof functionName !== 'string' || typeof activeSheet !== 'string') return null;
  if (kind === 'menu') return { kind, functionName, activeSheet };
  if (kind === 'call' && Array.isArray(args)) return { kind, functionName, args, activeSheet };
  return null;
}

function isChange(value: unknown): value is Change {
  return isRecord(value) && typeof value.id === 'string' && 'params' in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
