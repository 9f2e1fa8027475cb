import type { SpreadsheetApp } from './port';

/** What the add-on's menu offers, in order: the label and the top-level function that it calls. */
export const menuItems = [
  { label: 'Open Today', run: 'showToday' },
  { label: 'Log a session', run: 'showLog' },
  { label: 'Share with a mentor', run: 'showMentor' },
  { label: 'Create tracker', run: 'showSetUp' },
  { label: 'Refresh', run: 'refreshTracker' },
  { label: 'Show or hide record sheets', run: 'toggleRecordSheets' },
  { label: 'Show functions', run: 'showFunctions' },
  { label: 'About', run: 'showAbout' },
] as const;

export type MenuHandler = (typeof menuItems)[number]['run'];

/** Builds the menu. It touches nothing else, so it works before the add-on is authorised. */
export function buildMenu(app: SpreadsheetApp): void {
  const menu = app.getUi().createAddonMenu();
  for (const { label, run } of menuItems) menu.addItem(label, run);
  menu.addToUi();
}
