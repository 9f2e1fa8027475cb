import { buildEngineWorker } from '../emulator/engine/build-worker';

export default async function setup(): Promise<void> {
  await buildEngineWorker();
}
