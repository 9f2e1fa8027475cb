import fc from 'fast-check';
import { elapsedAt, running, started, timerNow } from '../../../src/domain/timer/timer';

test('counts while it runs, stands while it rests, and goes on', () => {
  const first = started('medium', 1000);
  expect(elapsedAt(first, 61_000)).toBe(60_000);
  const rests = running(first, false, 61_000);
  expect(elapsedAt(rests, 999_000)).toBe(60_000);
  const again = running(rests, true, 100_000);
  expect(elapsedAt(again, 130_000)).toBe(90_000);
});

test('goes on by another clock from what had passed', () => {
  const sent = timerNow(started('story', 0), 45_000);
  expect(sent).toEqual({ work: 'story', isRunning: true, elapsed: 45_000 });
  expect(elapsedAt({ ...sent, at: 5_000_000 }, 5_015_000)).toBe(60_000);
});

test('a clock that was set back takes nothing away', () => {
  expect(elapsedAt(started('hard', 10_000), 4000)).toBe(0);
});

test('pausing at any moments never changes what running time adds up to', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000))), (spans) => {
      let now = 0;
      let timer = running(started('easy', 0), false, 0);
      for (const [runs, rests] of spans) {
        timer = running(timer, true, now);
        now += runs;
        timer = running(timer, false, now);
        now += rests;
      }
      expect(elapsedAt(timer, now)).toBe(spans.reduce((sum, [runs]) => sum + runs, 0));
    }),
  );
});
