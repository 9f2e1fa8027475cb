import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { assumptionNames, shipped } from '../src/domain/plans/assumptions';
import { targetLines, weekKnots } from '../src/domain/plans/lines';
import { principleCodes } from '../src/domain/stories/principles';

const RUNS = 15;
const START = 46_174;
const ROWS = 10_000;

type Call = readonly [name: string, ...args: readonly unknown[]];

/**
 * The time of one call of each demanding custom function, in milliseconds: the best of 15, which
 * other work on the machine disturbs least, with the functions bundled and no
 * platform API around them. `growth` is the time over
 * 20,000 rows divided by that over 10,000: 2 is linear.
 */
export function measureFunctions(): Record<string, number> {
  const time = timerIn(loadFunctions());
  return {
    'READY_GATE over 10,000 rows, ms': time(gateOver(ROWS)),
    'READY_GATE with 10,000 Date cells, ms': time(gateOver(ROWS, true)),
    'READY_GATE growth': time(gateOver(2 * ROWS)) / time(gateOver(ROWS)),
    'READY_ESTIMATE over 10,000 rows, ms': time(estimateOver(ROWS)),
    'READY_SCORE, ms': time(score()),
    'READY_FINISH, 200 left, 12 weeks, ms': time(finish()),
    'READY_LOOPCOVER, 60 stories, 20 slots, ms': time(loopCover((i) => 2 + ((i * 7) % 7) / 2)),
    'READY_LOOPCOVER, all stories alike, ms': time(loopCover(() => 4)),
    'READY_STORY over 200 stories, ms': time(stories(200)),
    'READY_CONSISTENCY over 10,000 rows, ms': time(consistencyOver(ROWS)),
  };
}

/** The bundled `callFunction` in a context that has nothing else, as source of the timings. */
function loadFunctions(): (call: Call) => unknown {
  const bundled = buildSync({
    entryPoints: [join(__dirname, '../src/functions/call.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'LoopReady',
    target: 'es2019',
  });
  const context = createContext({});
  new Script(bundled.outputFiles[0]?.text ?? '').runInContext(context);
  const call = new Script('(name, args) => LoopReady.callFunction(name, args)').runInContext(
    context,
  ) as (name: string, args: readonly unknown[]) => unknown;
  return ([name, ...args]) => call(name, args);
}

function timerIn(run: (call: Call) => unknown): (call: Call) => number {
  return (call) => {
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      run(call);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
}

function gateOver(rows: number, asDates = false): Call {
  const day = (i: number): unknown =>
    asDates ? new Date(2026, 0, 1 + (i % 500)) : START + (i % 500);
  return [
    'READY_GATE',
    column(rows, (i) => 3 + (i % 5) / 2),
    column(rows, day),
    asDates ? new Date(2027, 4, 16) : START + 500,
    3.5,
  ];
}

function estimateOver(rows: number): Call {
  const types = ['coding', 'system design', 'bar raiser', 'behavioral'];
  return [
    'READY_ESTIMATE',
    column(rows, (i) => 3 + (i % 5) / 2),
    column(rows, (i) => START + (i % 500)),
    START + 500,
    21,
    column(rows, (i) => types[i % types.length]),
  ];
}

function consistencyOver(rows: number): Call {
  const days = column(rows, (i) => START + (i % 168));
  return ['READY_CONSISTENCY', days, column(rows, (i) => i % 40), START, START + 168];
}

function score(): Call {
  const head = ['', '', '', '', ...weekKnots];
  const lines = targetLines.map(({ area, label, direction, weight, targets }) => [
    area,
    label,
    direction,
    weight,
    ...targets,
  ]);
  const actuals = targetLines.map(({ targets }) => [targets[10] ?? '']);
  const assumptions = assumptionNames.map((name) => [name, shipped[name]]);
  return ['READY_SCORE', [head, ...lines], actuals, 10.5, 'L6', assumptions];
}

function finish(): Call {
  return ['READY_FINISH', [[3, 0, 5, 2, 4, 1, 6, 2, 3, 0, 4, 5]], 200, START, [[0.5, 0.85]]];
}

function loopCover(qualityOf: (i: number) => number): Call {
  const code = (i: number): string => principleCodes[i % principleCodes.length] ?? 'CO';
  const bank = Array.from({ length: 60 }, (_, i) => [
    `S${i + 1}`,
    code(i * 3),
    `${code(i * 5 + 1)}, ${code(i * 7 + 2)}`,
    qualityOf(i),
  ]);
  const rounds = Array.from({ length: 5 }, (_, i) => [
    `Round ${i + 1}`,
    [0, 1, 2, 3].map((j) => code(i * 3 + j * 2)).join(' '),
  ]);
  return ['READY_LOOPCOVER', bank, rounds];
}

function stories(count: number): Call {
  const sentence = 'I measured the p95 latency, cut it by 40%, and we told 3 customer teams. ';
  const texts = (repeats: number): string[][] =>
    Array.from({ length: count }, (_, i) => [`${i}. ${sentence.repeat(repeats)}`]);
  return ['READY_STORY', texts(4), texts(3), texts(14), texts(7)];
}

function column(rows: number, cellOf: (i: number) => unknown): unknown[][] {
  return Array.from({ length: rows }, (_, i) => [cellOf(i)]);
}
