import type { CallCounts, Google } from '../emulator/google';
import { median } from './median';
import { TODAY, log, save, trackerWith } from './tracker';

/** Service calls of the panel's calls, few and many sessions alike, and the time of opening it. */
export async function measurePanel(): Promise<Record<string, number>> {
  return {
    ...(await measureAt(100, '')),
    ...(await measureAt(10_000, ' at 10,000 sessions')),
  };
}

async function measureAt(sessions: number, where: string): Promise<Record<string, number>> {
  const google = await trackerWith(sessions);
  const logging = await counted(google, () => log(google, sessions));
  const mock = await counted(google, () => save(google, 'bench-mock', mockWithFeedback));
  const opening = await counted(google, () => openPanel(google));
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await openPanel(google);
    times.push(performance.now() - start);
  }
  google.dispose();
  return {
    [`log a session${where}, reads`]: logging.reads,
    [`log a session${where}, writes`]: logging.writes,
    [`log a session${where}, alternations`]: logging.alternations,
    [`log a mock with feedback${where}, writes`]: mock.writes,
    [`open the panel${where}, reads`]: opening.reads,
    [`open the panel${where}, writes`]: opening.writes,
    [`open the panel${where}, ms`]: median(times),
  };
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
