import type { ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreviewContext } from './server';

/** Univer styles its parts inline and draws some icons from data addresses. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; " +
  "frame-src 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'";

/** Custom functions run here and reach nothing; the page evaluates the bundle in this frame. */
const FUNCTIONS_POLICY = "default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'self'";

/**
 * The sidebar runs as on Google: an origin of its own that cannot reach the page around it, with a
 * storage of its own. It is stricter in one way, because our sidebar loads nothing from the network:
 * nothing can be loaded.
 */
const SIDEBAR_POLICY =
  'sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads; ' +
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; " +
  'frame-ancestors http://127.0.0.1:* http://localhost:*';

/** Answers the addresses that change nothing; 404 for any other. */
export async function respondStatic(
  path: string,
  response: ServerResponse,
  context: PreviewContext,
): Promise<void> {
  const { files, token } = context;
  switch (path) {
    case '/':
      send(response, 'text/html', files.html.replace('{{token}}', token), PAGE_POLICY);
      return;
    case '/page.js':
      send(response, 'text/javascript', files.script);
      return;
    case '/panel':
      send(response, 'text/html', files.panel.html.replace('{{token}}', token), PAGE_POLICY);
      return;
    case '/panel.js':
      send(response, 'text/javascript', files.panel.script);
      return;
    case '/page.css':
      send(response, 'text/css', files.style);
      return;
    case '/functions.html':
      send(response, 'text/html', '<!doctype html>', FUNCTIONS_POLICY);
      return;
    case '/functions.js':
      send(response, 'text/javascript', await readBundle(context.bundleFolder));
      return;
    case '/sidebar.html': {
      const html = context.room.sidebarHtml() ?? '';
      send(response, 'text/html', injectFrameScript(html, files.frameScript), SIDEBAR_POLICY);
      return;
    }
    default: {
      const font = files.fonts.get(path.replace('/fonts/', ''));
      if (font) send(response, 'font/woff2', font);
      else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here.');
    }
  }
}

function send(response: ServerResponse, type: string, body: string | Buffer, policy = ''): void {
  response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
  if (policy) response.setHeader('Content-Security-Policy', policy);
  response.end(body);
}

/** The add-on's code; empty before it was built, so that the grid opens all the same. */
async function readBundle(folder: string): Promise<string> {
  const path = join(folder, 'Code.js');
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

/** Puts `google.script` before every script of the sidebar, after the doctype. */
function injectFrameScript(html: string, script: string): string {
  const safe = script.replaceAll('</script', '<\\/script');
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  const rest = html.startsWith(doctype) ? html.slice(doctype.length) : html;
  return `${doctype}<script>${safe}</script>${rest}`;
}
