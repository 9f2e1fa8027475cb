import type { CallCounts, Google } from '../emulator/google';
import { median } from './median';
import { TODAY, log, save, trackerWith } from './tracker';

/**
 * Service calls of the panel's calls and the time of opening it, with few sessions and with many.
 * What grows with them is counted too: nothing should.
 */
export async function measurePanel(): Promise<Record<string, number>> {
  const few = await measureAt(100);
  const many = await measureAt(10_000);
  const growing = Object.entries(few.calls).filter(([name, calls]) => many.calls[name] !== calls);
  return {
    ...few.calls,
    ...few.times,
    ...renamed({ ...many.calls, ...many.times }),
    'calls of the panel that grow with sessions': growing.length,
  };
}

interface Measured {
  readonly calls: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<string, number>>;
}

function renamed(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name.replace(/,([^,]*)$/, ' at 10,000 sessions,$1'),
      value,
    ]),
  );
}

async function measureAt(sessions: number): Promise<Measured> {
  const google = await trackerWith(sessions);
  // Google calculates by itself; here the first look would wait for it.
  google.workbook.dump();
  const first = await timed(() => openPanel(google));
  const logging = await counted(google, () => log(google, sessions));
  const mock = await counted(google, () => save(google, 'bench-mock', mockWithFeedback));
  const opening = await counted(google, () => openPanel(google));
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await timed(() => openPanel(google)));
  google.dispose();
  return {
    calls: {
      'log a session, reads': logging.reads,
      'log a session, writes': logging.writes,
      'log a session, alternations': logging.alternations,
      'log a mock with feedback, reads': mock.reads,
      'log a mock with feedback, writes': mock.writes,
      'open the panel, reads': opening.reads,
      'open the panel, writes': opening.writes,
    },
    times: {
      'open the panel for the first time, ms': first,
      'open the panel, ms': median(times),
    },
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function counted(google: Google, work: () => Promise<void>): Promise<CallCounts> {
  google.resetCounts();
  await work();
  return google.counts();
}

async function openPanel(google: Google): Promise<void> {
  const answer = await google.callFromSidebar('openSidebar', [{}]);
  const isOpen = JSON.stringify(answer).startsWith('{"kind":"tracker"');
  if (!isOpen) throw new Error(`Not opened: ${JSON.stringify(answer)}`);
}

const mockWithFeedback = {
  kind: 'mock',
  status: 'done',
  day: TODAY,
  type: 'coding',
  raterKind: 'peer',
  rater: 'Ines',
  minutes: 60,
  score: 3.5,
  dimensions: [4, 3, 3.5, 3],
  feedback: [
    { text: 'Say the plan first', severity: 'major' },
    { text: 'Name variables', severity: 'minor' },
  ],
};
