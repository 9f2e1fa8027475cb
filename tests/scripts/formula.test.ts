import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(90_000);

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'loop-ready-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(
  script: string,
  ...args: readonly string[]
): { out: string; err: string; status: number | null } {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { out: stdout.trim(), err: stderr.trim(), status };
}

const formula = (...args: readonly string[]): ReturnType<typeof run> =>
  run('scripts/formula.ts', ...args);

test('evaluates a formula against the sample tracker', () => {
  expect(formula('=READY_WEEK(READY_START, READY_STAMP)')).toMatchObject({ out: '12', status: 0 });
});

test('prints a spill as rows', () => {
  const { out } = formula('=READY_COVERAGE("CO", "OW")');
  expect(out.split('\n')).toHaveLength(16);
  expect(out.split('\n')[0]).toMatch(/^CO\t1\t1\t/);
});

test('prints what a function has against its arguments', () => {
  const { err, status } = formula('=READY_WEEK("soon", READY_STAMP)');
  expect(err).toContain('start');
  expect(status).toBe(1);
});

test('reads another tracker', () => {
  const file = join(folder, 'tracker.json');
  run(
    'scripts/start.ts',
    ...'--no-serve --empty --start 2026-06-01 --as-of 2026-06-20'.split(' '),
    '--out',
    file,
  );
  expect(formula('=READY_WEEK(READY_START, READY_STAMP)', '--file', file)).toMatchObject({
    out: '3',
  });
});

test.each([
  ['no formula', [], 2],
  ['an unknown option', ['=1', '--files', 'x'], 2],
  ['a file that is not there', ['=1', '--file', join(folder, 'nothing.json')], 2],
])('refuses %s', (_, args, code) => {
  const { err, status } = formula(...args);
  expect(err).not.toBe('');
  expect(status).toBe(code);
});

test('refuses a file that is not a tracker', () => {
  const file = join(folder, 'other.json');
  writeFileSync(file, '{"a":1}');
  expect(formula('=1', '--file', file).err).toContain('not a tracker');
});
