import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { DIST } from '../scripts/build';
import { median } from './median';

/** Size of what is pushed, and the time to load it in a context without any platform API. */
export function measureBundle(): Record<string, number> {
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
  const times = Array.from({ length: 9 }, () => {
    const context = createContext({});
    const start = performance.now();
    new Script(code).runInContext(context);
    return performance.now() - start;
  });
  return {
    'bundle bytes': Buffer.byteLength(code),
    'sidebar bytes': readFileSync(join(DIST, 'Sidebar.html')).length,
    'bundle load, ms (median of 9)': median(times),
  };
}
