import { buildEngineWorker } from '../emulator/engine/build-worker';
import { build } from '../scripts/build';

/** Tests run the built bundle over the built engine worker. */
export default async function setup(): Promise<void> {
  build();
  await buildEngineWorker();
}
