import { fieldsOf } from '../../domain/records/form';
import type { KeepTimerAnswer } from '../../rpc/practice';
import { keepTimerOf, readTimer } from '../kept-timer';
import type { Services } from '../port';
import { guarded } from './guard';

/** Remembers the timer of the person who has the panel open; anything else forgets it. */
export function keepTimer(services: Services, now: Date, request: unknown): KeepTimerAnswer {
  return guarded(() => {
    keepTimerOf(services, readTimer(fieldsOf(request)['timer']), now);
    return { kind: 'keptTimer' };
  });
}
