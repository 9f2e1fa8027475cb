import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { areas, levels } from '../src/domain/plans/areas';
import { publishedTotal } from '../src/domain/plans/hours';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The texts between backticks of a Markdown text. */
function codeOf(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

describe('README', () => {
  test('maps every source folder, and only folders that exist', () => {
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => codeOf(row.split('|')[1] ?? ''));
    for (const folder of named) expect(statSync(join(root, folder)).isDirectory()).toBe(true);
    const folders = [
      ...readdirSync(join(root, 'src'))
        .filter((name) => statSync(join(root, 'src', name)).isDirectory())
        .map((name) => `src/${name}`),
      'sidebar',
      'emulator',
      'scripts',
      'tests',
      'bench',
      'docs',
    ];
    expect([...named].sort()).toEqual(folders.sort());
  });

  test('gives commands that exist', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const text = read('README.md') + read('CONTRIBUTING.md');
    const used = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) expect(scripts).toContain(name);
  });

  test('shows pictures that exist', () => {
    for (const [, path = ''] of read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      expect(existsSync(join(root, path))).toBe(true);
    }
  });

  test('says once that we are not affiliated with Amazon', () => {
    expect(read('README.md').match(/not affiliated with Amazon/gi)).toHaveLength(1);
  });
});

test('CONTRIBUTING needs at most three files for anything that is added', () => {
  const rows = read('CONTRIBUTING.md')
    .split('\n')
    .filter((line) => /^\| (a|an) /.test(line));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const files = codeOf(row.split('|')[2] ?? '').filter((text) => text.includes('/'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(3);
    for (const file of files) {
      const path = file.replace(/<name>.*$/, '');
      expect([file, existsSync(join(root, path))]).toEqual([file, true]);
    }
  }
});

test('links between documents lead somewhere', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/scoring.md',
    'docs/privacy.md',
    'docs/publishing.md',
  ];
  for (const document of documents) {
    for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect([document, target, existsSync(join(root, document, '..', target))]).toEqual([
        document,
        target,
        true,
      ]);
    }
  }
});

test('README shows a recording that loads quickly', () => {
  const [path = ''] = /docs\/pictures\/[\w-]+\.gif/.exec(read('README.md')) ?? [];
  expect(statSync(join(root, path)).size).toBeLessThan(1_000_000);
});

test('every scope that the add-on asks for is explained, and no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  const named = codeOf(read('docs/privacy.md')).filter((code) => code.includes('/auth/'));
  expect(named.sort()).toEqual([...oauthScopes].sort());
  const about = read('sidebar/views/more-view.ts');
  for (const scope of oauthScopes) expect(about).toContain(`${scope.replace(/.*\//, '')}:`);
});

/** What no source says for certain, by a word of its line. */
const firstContact = [
  '`addViewer` and `addEditor`',
  'send a mail',
  'an omitted argument',
  '`NaN`',
  'in a second file',
  '`TODAY()`',
  '`setFormula`',
  '`0.5` inside a formula',
  'grid is full',
  'Text that begins with',
  'checkboxes are empty',
  'Ctrl+Z',
  'Make a copy',
  'Microsoft Excel',
  'properties services',
  'Cloud console',
  '`localStorage`',
  'clipboard',
  'dark mode',
  'two Google',
  'do named ranges refuse',
  'cold start',
];

test('publishing begins with what has to be seen on Google first', () => {
  const [first = ''] = read('docs/publishing.md').split('## As a test deployment');
  const ticks = first.split(/^- \[ \] /m).slice(1);
  for (const word of firstContact) {
    expect([word, ticks.some((tick) => tick.includes(word))]).toEqual([word, true]);
  }
});

test('no document or source names a path of a machine', () => {
  const files = 'README.md CONTRIBUTING.md CHANGELOG.md docs/architecture.md docs/privacy.md';
  for (const file of [...files.split(' '), 'docs/publishing.md']) {
    expect(read(file)).not.toMatch(/(^|\s)\/(home|Users|work|root)\//m);
  }
});

test('the published hours are those that the documents give', () => {
  expect(areas).toHaveLength(4);
  expect(levels.map(publishedTotal)).toEqual([360, 400]);
});
