import { spawnSync } from 'node:child_process';
import { createContext, Script } from 'node:vm';
import { parse } from 'acorn';
import { customFunctions } from '../../src/functions/registry';
import { stubOf } from '../../src/functions/stub';
import { bundleFunctions } from './bundle';

const bundle = bundleFunctions();

test('is an ES2019 script without platform names', () => {
  parse(bundle, { ecmaVersion: 2019, sourceType: 'script' });
  expect(bundle).not.toMatch(
    /\b(?:setTimeout|structuredClone|performance|crypto|SpreadsheetApp)\b/,
  );
});

test('answers through the stubs in a context that has nothing else', () => {
  const context = createContext({});
  new Script(bundle + customFunctions.map(stubOf).join('\n')).runInContext(context);
  const run = (source: string): unknown => new Script(source).runInContext(context);
  expect(run(`READY_VOICE('I and we')`)).toBe(0.5);
  expect(run(`READY_GATE([[4],[4],['']], [[46174],[46175]], 46200, 3.5)`)).toBe('Need 1 more');
  // A Date made outside is no instance of the context's own Date.
  Object.assign(context, { outside: [[new Date(2026, 5, 1)], [new Date(2026, 5, 9)]] });
  expect(run(`READY_WEEK(outside[0][0], outside[1][0])`)).toBe(2);
  expect(run(`READY_NEXT_REVIEW([[46174]], [['Good']], 46174)[0][1]`)).toBe(1);
});

/** Runs in a process of its own, as a time zone is read once when a process starts. */
const script = `${bundle}
  const call = LoopReady.callFunction;
  const at = (month, day, hours = 0, minutes = 0, seconds = 0) =>
    new Date(2026, month - 1, day, hours, minutes, seconds);
  const weekOf = (start, asOf) => call('READY_WEEK', [start, asOf, 400, 'day']);
  const due = call('READY_NEXT_REVIEW', [[[at(10, 20)]], [['Good']], at(10, 20)])[0][0];
  const finish = call('READY_FINISH', [[[5, 5, 5, 5]], 12, at(10, 20)]);
  const shown = (date) => [date.getMonth() + 1, date.getDate(), date.getHours()].join('-');
  console.log(JSON.stringify({
    sameZone: weekOf(at(3, 1), at(11, 30)),
    serial: weekOf(46082, 46356.9),
    mixed: weekOf(at(3, 1), 46356),
    // Midnight in a zone six hours ahead, and six hours behind.
    ahead: weekOf(at(2, 28, 18), at(11, 29, 18)),
    behind: weekOf(at(3, 1, 6), at(11, 30, 6)),
    // One zone changes its clocks and the other does not.
    shifted: weekOf(at(2, 28, 23), at(12, 1, 0)),
    // A time of day that is no quarter hour.
    timed: weekOf(at(3, 1, 18, 37), at(11, 30, 23, 59, 59)),
    finish: shown(finish),
    finishAhead: shown(call('READY_FINISH', [[[5, 5, 5, 5]], 12, at(10, 19, 18)])),
    due: shown(due),
  }));`;

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'reads days alike under TZ=%s',
  (TZ) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-'], {
      input: script,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      sameZone: 275,
      serial: 275,
      mixed: 275,
      ahead: 275,
      behind: 275,
      shifted: 276,
      timed: 275,
      finish: '11-10-0',
      finishAhead: '11-9-18',
      due: '10-23-0',
    });
  },
);
