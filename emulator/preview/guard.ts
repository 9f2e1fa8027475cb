import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** More than any edit or form here needs; a paste of 10,000 rows is about 2 MB. */
const MAX_BODY_BYTES = 32_000_000;

/**
 * Why a request is refused, or null. Only this machine's browser, on our own page, may speak to the
 * preview: the Host header must be our address (a foreign name that resolves to this machine is
 * not), and what changes something must carry the token that only our page was given.
 */
export function refusal(request: IncomingMessage, port: number, token: string): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) {
    return { status: 421, message: 'This preview answers only on its own address.' };
  }
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') return { status: 405, message: 'Use GET or POST.' };
  if (!sameText(String(request.headers['x-preview-token'] ?? ''), token)) {
    return { status: 403, message: 'The token is missing or old. Reload the page.' };
  }
  if (request.headers['content-type'] !== 'application/json') {
    return { status: 415, message: 'Send application/json.' };
  }
  return null;
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** The request's body as JSON. Rejects a body that is too long or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Node types a stream's chunks as any; a request without encoding gives buffers.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new RangeError('The request is too long.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
