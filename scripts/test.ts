import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Days must hold wherever the process runs, so their tests run in these zones as well. */
const otherZones = ['America/Los_Angeles', 'Pacific/Auckland'];
const dayTests = [
  'tests/domain/time',
  'tests/functions',
  'tests/apps-script',
  'tests/tracker/days',
];

const out = join(__dirname, '../.out');
const totals = { passed: 0, failed: 0 };

/** One run of Jest; its totals are added up. */
function jest(zone: string, args: readonly string[]): void {
  const file = join(out, 'jest.json');
  mkdirSync(out, { recursive: true });
  writeFileSync(file, '{}');
  console.log(`\nTests with the process in ${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [require.resolve('jest/bin/jest'), '--json', `--outputFile=${file}`, ...args],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TZ: zone } },
  );
  // Jest writes the file itself; a run that broke before it did counts as one failure.
  const result = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly numPassedTests?: number;
    readonly numFailedTests?: number;
    readonly numRuntimeErrorTestSuites?: number;
  };
  const failed = (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0);
  totals.passed += result.numPassedTests ?? 0;
  totals.failed += status === 0 ? failed : Math.max(1, failed);
}

const asked = process.argv.slice(2);
jest('UTC', asked);
if (asked.length === 0) for (const zone of otherZones) jest(zone, dayTests);

writeFileSync(join(out, 'test-totals.json'), JSON.stringify(totals));
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
