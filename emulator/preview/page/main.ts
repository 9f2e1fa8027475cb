import type { PreviewAnswer, PreviewEvent, Surroundings } from '../messages';
import { createChartLayer } from './chart-layer';
import { byId } from './elements';
import { loadFunctions, shareFunctions } from './functions';
import { keepRowsFitted } from './fit-rows';
import { createGrid } from './grid';
import { closeMenuOutside, showMenu } from './menu';
import { exposeProbe } from './probe';
import { act, fetchState, listen } from './server-link';
import { createSidebarFrame } from './sidebar-frame';
import { keepInSync } from './sync';
import { showToasts } from './toasts';

const status = byId('status', HTMLElement);
const toasts = byId('toasts', HTMLElement);
const menu = byId('menu', HTMLDetailsElement);
const hint = byId('hint', HTMLElement);
const menuItems = byId('menu-items', HTMLElement);

let now = 0;
let activeSheet = '';
let canCalculate = false;

const first = await fetchState();
const grid = createGrid(byId('grid', HTMLElement), first.snapshot.id, (changes) => {
  sync.edited(changes);
});
const charts = createChartLayer(grid, byId('charts', HTMLElement));
const sidebar = createSidebarFrame((functionName, args) => {
  // Whoever has saved something needs no hint any more.
  if (functionName === 'saveEntry') hint.hidden = true;
  return perform((tab) => ({ kind: 'call', functionName, args, activeSheet: tab }));
});
const sync = keepInSync(
  {
    open(state) {
      grid.open(state.snapshot);
      surround(state.surroundings);
      if (canCalculate) void grid.recalculate();
    },
    apply(changes) {
      grid.apply(changes);
    },
  },
  warn,
);
closeMenuOutside(menu);
await document.fonts.load('13px Arial');
const bundle = await loadFunctions();
await sync.reopen();
shareFunctions(grid.host, () => now, first.timeZone, bundle);
canCalculate = true;
await grid.recalculate();
keepRowsFitted(grid);
listen(hear);
exposeProbe(grid);
document.body.dataset.ready = 'true';

function hear(event: PreviewEvent): void {
  if (event.kind === 'toasts') showToasts(event.toasts, toasts);
  else if (event.kind === 'surroundings') surround(event.surroundings);
  else sync.heard(event);
}

function surround(surroundings: Surroundings): void {
  now = surroundings.now;
  showMenu(surroundings.menuItems, menu, menuItems, (functionName) => {
    void perform((tab) => ({ kind: 'menu', functionName, activeSheet: tab })).then((answer) => {
      if (answer.kind === 'failed') warn(answer.message);
    });
  });
  sidebar.show(surroundings.sidebar);
  charts.show(surroundings.charts);
  // Only a script's own choice moves the person to another tab.
  if (surroundings.activeSheet !== activeSheet) grid.activate(surroundings.activeSheet);
  activeSheet = surroundings.activeSheet;
}

/** Runs a script on the workbook as the person sees it: every edit first. */
async function perform(
  request: (tab: string) => Parameters<typeof act>[0],
): Promise<PreviewAnswer> {
  status.textContent = 'Working…';
  await sync.settled();
  const tab = grid.activeSheet();
  activeSheet = tab;
  const answer = await act(request(tab));
  status.textContent = '';
  return answer;
}

function warn(message: string): void {
  showToasts([{ title: 'Preview', message, seconds: 10 }], toasts);
}
