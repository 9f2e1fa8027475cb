import { act, fetchState } from './server-link';
import { createSidebarFrame } from './sidebar-frame';

/**
 * The panel without the grid beside it. Calculating a whole workbook after every log takes the grid
 * seconds on a small machine, which tests of the panel would wait for hundreds of times.
 */
const { surroundings } = await fetchState();
const sidebar = createSidebarFrame((functionName, args) =>
  act({ kind: 'call', functionName, args, activeSheet: surroundings.activeSheet }),
);
sidebar.show(surroundings.sidebar);
document.body.dataset.ready = 'true';
