import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import type { TimerNow } from '../../src/domain/timer/timer';
import type { OpenTracker } from '../../src/rpc/answers';
import { call, emptyTracker, sheetOf } from './fixture';

const noon = Date.parse(`${SAMPLE_AS_OF}T12:00:00Z`);

async function opened(google: Google): Promise<OpenTracker> {
  const answer = await call(google, 'openSidebar', {});
  if (answer.kind !== 'tracker') throw new Error(JSON.stringify(answer));
  return answer;
}

const timer: TimerNow = { work: 'medium', isRunning: true, elapsed: 60_000 };

test('a timer goes on while no panel is open', async () => {
  let now = noon;
  const google = await emptyTracker({ now: () => now });
  expect((await opened(google)).timer).toBeNull();
  expect(await call(google, 'keepTimer', { timer })).toEqual({ kind: 'keptTimer' });
  now += 90_000;
  expect((await opened(google)).timer).toEqual({ ...timer, elapsed: 150_000 });
});

test('one that rests stands still, and one that was stopped is gone', async () => {
  let now = noon;
  const google = await emptyTracker({ now: () => now });
  await call(google, 'keepTimer', { timer: { ...timer, isRunning: false } });
  now += 90_000;
  expect((await opened(google)).timer).toEqual({ ...timer, isRunning: false });
  await call(google, 'keepTimer', { timer: null });
  expect((await opened(google)).timer).toBeNull();
});

test('is kept without touching the file', async () => {
  const google = await emptyTracker();
  google.resetCounts();
  await call(google, 'keepTimer', { timer });
  expect(google.counts()).toMatchObject({ reads: 0, writes: 0 });
});

test('what is no timer is kept as none', async () => {
  const google = await emptyTracker();
  for (const odd of [
    7,
    {},
    { ...timer, work: 'sleep' },
    { ...timer, elapsed: -1 },
    { ...timer, elapsed: 1e12 },
  ]) {
    await google.callFromSidebar('keepTimer', [{ timer: odd }]);
    expect((await opened(google)).timer).toBeNull();
  }
});

test('the targets are those of Targets, the medium one of this week of the plan', async () => {
  const google = await emptyTracker();
  const { limits, now } = await opened(google);
  expect(limits).toEqual({
    easy: 15,
    medium: 30,
    hard: 45,
    storyFrom: 120,
    storyUntil: 180,
  });
  const { values } = sheetOf(google, 'Targets');
  const [header = []] = values;
  const row = values.findIndex((cells) => cells.includes('mediumMinutesLine')) + 1;
  const column = header.findIndex((name) => name === `Week ${now.week.number}`);
  expect(column).toBeGreaterThan(0);
  google.user.typeInto('Targets', `${letters(column)}${row}`, '27');
  expect((await opened(google)).limits.medium).toBe(27);
});

function letters(column: number): string {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return column < 26
    ? letter(column)
    : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;
}
