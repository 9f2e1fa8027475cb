import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Google } from '../google';
import { readJson, refusal } from './guard';
import { listenFrom } from './listen';
import { buildPage } from './page-files';
import type { PageFiles } from './page-files';
import { parseRequest } from './parse-request';
import { openRoom } from './room';
import type { Room } from './room';
import { respondStatic } from './static-routes';

export interface PreviewOptions {
  readonly google: Google;
  /** Where to begin looking for a free port; 0 lets the system choose. Default 4173. */
  readonly port?: number;
  /** The emulator's clock, as given to it. Default: this machine's. */
  readonly now?: () => number;
  /** The folder of the built add-on, for its custom functions. Default: `dist`. */
  readonly bundleFolder?: string;
}

export interface Preview {
  readonly url: string;
  /** Shows what changed in the spreadsheet by other ways than the page. */
  publish(): void;
  close(): Promise<void>;
}

/**
 * Serves one emulated spreadsheet to a browser on this machine: its cells in Univer's grid, the
 * sidebar, the menu, charts and toasts. Every action shows in every open page without a reload.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const files = await buildPage();
  const room = openRoom(options.google, options.now ?? Date.now);
  const token = randomBytes(24).toString('hex');
  const context = { files, room, token, bundleFolder: options.bundleFolder ?? 'dist' };
  const server = createServer();
  const port = await listenFrom(server, options.port ?? 4173);
  server.on('request', (request, response) => {
    void respond(request, response, { ...context, port });
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    publish() {
      room.publish();
    },
    close() {
      room.close();
      return closeServer(server);
    },
  };
}

/** What every response is made from. */
export interface PreviewContext {
  readonly files: PageFiles;
  readonly room: Room;
  readonly token: string;
  readonly port: number;
  readonly bundleFolder: string;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  context: PreviewContext,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const refused = refusal(request, context.port, context.token);
  if (refused) {
    response.writeHead(refused.status, { 'Content-Type': 'text/plain' }).end(refused.message);
    return;
  }
  const path = new URL(request.url ?? '/', 'http://preview').pathname;
  if (request.method === 'POST') await respondToAction(request, response, path, context.room);
  else if (path === '/events') streamEvents(request, response, context.room);
  else if (path === '/state') sendJson(response, 200, context.room.state());
  else await respondStatic(path, response, context);
}

async function respondToAction(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  room: Room,
): Promise<void> {
  const parsed = path === '/act' ? parseRequest(await readJson(request).catch(() => null)) : null;
  if (parsed) sendJson(response, 200, await room.answer(parsed));
  else sendJson(response, 400, { kind: 'failed', message: 'This is no request of the page.' });
}

function streamEvents(request: IncomingMessage, response: ServerResponse, room: Room): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.flushHeaders();
  // JSON has no bare line ends, so one event is one line.
  const leave = room.join((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.on('close', leave);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // Open event streams would keep it waiting for ever.
    server.closeAllConnections();
  });
}
