import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';

const root = join(__dirname, '../..');
/** Of no service that a machine for development usually runs. */
const PORT = '41739';
const folder = mkdtempSync(join(tmpdir(), 'loop-ready-'));
const out = join(folder, 'tracker.json');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, 'scripts/start.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 180_000,
  });
}

test('prints verdict, week, hours and a status per area, and saves the tracker', () => {
  const packet = join(folder, 'mentor.xlsx');
  const { status, stdout } = start('--no-serve', '--out', out, '--mentor', packet);
  expect(stdout).toContain('L6 · 24-week plan · started 1 Jun 2026');
  expect(stdout).toMatch(/Verdict +Building\. 2 gates/);
  expect(stdout).toMatch(/Week +12 of 24, 85 days to the interview/);
  expect(stdout).toMatch(/This week +4\.1 h of 15 h/);
  for (const area of ['Coding', 'System design', 'Behavioral', 'Mocks'])
    expect(stdout).toContain(area);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'loop-ready-tracker' });
  expect(stdout).toContain(`Saved as ${packet}: the Mentor sheet alone`);
  const alone = read(readFileSync(packet));
  expect(alone.SheetNames).toEqual(['Mentor']);
  expect(alone.Sheets['Mentor']?.['B3']).toMatchObject({ v: '2026-08-19' });
  const cells = JSON.stringify(alone.Sheets['Mentor']);
  expect(cells).toContain('May schedule');
  // Story titles are the candidate's to show, and nobody was asked.
  expect(cells).not.toContain('Payments migration');
  expect(cells).not.toContain('"f":');
  expect(status).toBe(0);
});

test('an empty L7 tracker begins with nothing due, and is saved as a workbook', () => {
  const workbook = join(folder, 'tracker.xlsx');
  const { stdout, status } = start(
    ...'--no-serve --empty --level L7 --start 2026-06-01 --as-of 2026-06-01 --hours 20'.split(' '),
    '--out',
    workbook,
  );
  expect(stdout).toContain('L7');
  expect(stdout).toContain('1 of 24, No interview day set');
  expect(stdout).toContain('0 h of 20 h');
  expect(stdout.match(/Nothing due yet/g)).toHaveLength(4);
  expect(stdout).toContain(`Saved as ${workbook}, for Excel`);
  expect(read(readFileSync(workbook)).SheetNames).toContain('Sessions');
  expect(status).toBe(0);
});

test('shows the tracker, says what to try first, and serves until it is stopped', async () => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const started = spawn(
    process.execPath,
    [tsx, 'scripts/start.ts', '--empty', '--out', out, '--port', PORT],
    { cwd: root },
  );
  try {
    const said = await new Promise<string>((resolve, reject) => {
      let text = '';
      started.stdout.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('Ctrl+C')) resolve(text);
      });
      started.on('exit', () => {
        reject(new Error(text));
      });
    });
    expect(said).toContain('Choose Log there and save an hour');
    const [url = ''] = /http:\/\/\S+/.exec(said) ?? [];
    const page = await fetch(url);
    expect(await page.text()).toContain('Try first: save an hour under Log');
  } finally {
    started.kill();
  }
}, 180_000);

test('a wrong option ends with code 2 and one sentence', () => {
  const { status, stderr } = start('--level', 'L9');
  expect(stderr.trim().split('\n').pop()).toBe('--level got "L9". It takes L6 or L7.');
  expect(status).toBe(2);
});

test('push without a script id explains how to get one', () => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'scripts/push.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toContain('.clasp.json');
  expect(stderr).toContain('script ID');
  expect(status).toBe(1);
});
