import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { DIST } from '../scripts/build';
import { menuItems } from '../src/apps-script/menu';
import { customFunctions } from '../src/functions/registry';
import { callNames } from '../src/rpc/contract';

const code = readFileSync(join(DIST, 'Code.js'), 'utf8');

test('parses as an ES2019 script whose top level declares every entry point', () => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const declared = program.body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
  expect(declared).toEqual([
    'onOpen',
    'onInstall',
    ...menuItems.map(({ run }) => run),
    ...callNames,
    ...customFunctions.map(({ name }) => name),
  ]);
});

test('loads without timers, URL, fetch, TextEncoder or any Google service', () => {
  const context = createContext({});
  runInContext(code, context);
  for (const name of ['onOpen', 'createTracker', 'READY_GATE']) {
    expect(typeof context[name]).toBe('function');
  }
});

test('every custom function has its help directly above its stub', () => {
  for (const { name } of customFunctions) {
    expect(code).toMatch(new RegExp(`@customfunction\\n \\*/\\nfunction ${name}\\(`));
  }
});

test('asks for two narrow scopes and nothing else', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));
  expect(manifest).toMatchObject({
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

describe('the sidebar', () => {
  const html = readFileSync(join(DIST, 'Sidebar.html'), 'utf8');

  test('is one file of less than 60 KB that loads nothing', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
    expect(html).not.toContain('@import');
    expect(html).not.toMatch(/https?:/);
  });

  test('has no template literal and no scriptlet for Google to misread', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(script).not.toContain('`');
    expect(html).not.toContain('<?');
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('unpacks to a script without template literals', () => {
    const packed = /atob\("([^"]*)"\)/.exec(html)?.[1] ?? '';
    const script = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
    expect(script.length).toBeGreaterThan(10_000);
    expect(script).not.toContain('`');
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
});
