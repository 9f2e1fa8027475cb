import { resolve } from 'node:path';

/** Where the built worker lies. Scripts and tests run in the folder of the repository. */
export const WORKER_FILE = resolve(process.cwd(), '.out/engine-worker.cjs');
