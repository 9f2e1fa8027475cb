import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { buildPage } from '../../../emulator/preview/page-files';
import { startPreview } from '../../../emulator/preview/server';
import type { Preview } from '../../../emulator/preview/server';
import { closeAll, open } from '../open';

let preview: Preview;

beforeAll(buildPage, 120_000);

beforeEach(async () => {
  preview = await startPreview({ google: open(), port: 0 });
});

afterEach(async () => {
  await preview.close();
  closeAll();
});

test('gives the page a token that is new at each start', async () => {
  const other = await startPreview({ google: open(), port: 0 });
  const tokens = [await tokenOf(preview), await tokenOf(other)];
  await other.close();
  expect(tokens[0]).toMatch(/^[0-9a-f]{48}$/);
  expect(tokens[0]).not.toBe(tokens[1]);
});

test('takes the next port when one is taken', async () => {
  const port = Number(new URL(preview.url).port);
  const other = await startPreview({ google: open(), port });
  await other.close();
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
});

test('answers only under its own name, so that no foreign name reaches it', async () => {
  const host = { host: 'evil.example' };
  expect(await send('GET', '/state', host)).toMatchObject({ status: 421 });
  expect(await send('GET', '/', host)).toMatchObject({ status: 421 });
});

test('refuses to act without the token, with another type or another method', async () => {
  const token = await tokenOf(preview);
  const json = { 'content-type': 'application/json' };
  const call = JSON.stringify({ kind: 'menu', functionName: 'x', activeSheet: 'Sheet1' });
  expect(await send('POST', '/act', json, call)).toMatchObject({ status: 403 });
  const wrong = { ...json, 'x-preview-token': 'f'.repeat(48) };
  expect(await send('POST', '/act', wrong, call)).toMatchObject({ status: 403 });
  const form = { 'content-type': 'text/plain', 'x-preview-token': token };
  expect(await send('POST', '/act', form, call)).toMatchObject({ status: 415 });
  expect(await send('PUT', '/act', { ...json, 'x-preview-token': token }, call)).toMatchObject({
    status: 405,
  });
});

test.each([
  'not JSON',
  '[]',
  'null',
  '{"kind":"unknown"}',
  '{"kind":"menu"}',
  '{"kind":"changes","origin":"a","base":0,"changes":[{"params":{}}]}',
  '{"kind":"call","functionName":"x","activeSheet":"Sheet1","args":{}}',
])('refuses the body %s', async (body) => {
  const headers = { 'content-type': 'application/json', 'x-preview-token': await tokenOf(preview) };
  expect(await send('POST', '/act', headers, body)).toMatchObject({ status: 400 });
});

test('has no other files to give', async () => {
  expect(await send('GET', '/../package.json', {})).toMatchObject({ status: 404 });
  expect(await send('GET', '/fonts/../../package.json', {})).toMatchObject({ status: 404 });
  expect(await send('GET', '/fonts/constructor', {})).toMatchObject({ status: 404 });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Not `fetch`, which would not let a test choose the Host header. */
function send(
  method: string,
  path: string,
  headers: OutgoingHttpHeaders,
  body = '',
): Promise<Answer> {
  const { hostname, port } = new URL(preview.url);
  return answerOf({ hostname, port, method, path, headers }, body);
}

async function tokenOf({ url }: Preview): Promise<string> {
  const { hostname, port } = new URL(url);
  const { body } = await answerOf({ hostname, port, method: 'GET', path: '/', headers: {} }, '');
  return /name="preview-token" content="([^"]*)"/.exec(body)?.[1] ?? '';
}

function answerOf(options: Parameters<typeof request>[1] & object, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
