/** What is timed; a design has one of two published splits of its 45 minutes. */
export const timedWorks = ['easy', 'medium', 'hard', 'design', 'deepDive', 'story'] as const;
export type TimedWork = (typeof timedWorks)[number];

/** A timer as it was at one moment of somebody's clock; times are whole milliseconds. */
export interface Timer {
  readonly work: TimedWork;
  readonly isRunning: boolean;
  /** What had passed at `at`. */
  readonly elapsed: number;
  readonly at: number;
}

/** A timer without a clock, as it is sent and kept: what has passed by now. */
export type TimerNow = Omit<Timer, 'at'>;

/** A timer that begins now. */
export function started(work: TimedWork, at: number): Timer {
  return { work, isRunning: true, elapsed: 0, at };
}

/** The milliseconds that a timer has counted; a clock that was set back takes nothing away. */
export function elapsedAt({ isRunning, elapsed, at }: Timer, now: number): number {
  return isRunning ? elapsed + Math.max(0, now - at) : elapsed;
}

/** The timer, running or at rest from now on. */
export function running(timer: Timer, isRunning: boolean, now: number): Timer {
  return { work: timer.work, isRunning, elapsed: elapsedAt(timer, now), at: now };
}

/** The timer as somebody with another clock may go on with it. */
export function timerNow(timer: Timer, now: number): TimerNow {
  const { work, isRunning } = timer;
  return { work, isRunning, elapsed: elapsedAt(timer, now) };
}
