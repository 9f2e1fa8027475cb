import { locked } from './calls/guard';
import { refreshReport } from './calls/report';
import { fillBlanks } from './fill-blanks';
import { planFacts, stampDay } from './plan-facts';
import type { Services, Spreadsheet } from './port';
import { openTracker } from './tracker';
import type { Tracker } from './tracker';

const recordSheets = ['tellings', 'recalls', 'loops', 'applications', 'assessment'];

/** Stamps today's day for the custom functions, and completes rows that were typed by hand. */
export function refreshTracker(services: Services, now: Date): void {
  withTracker(services, (tracker, spreadsheet) => {
    const facts = planFacts(services, tracker, now);
    const answer = locked(services, () => {
      stampDay(tracker, facts);
      fillBlanks(services, tracker, now);
      return { message: `The tracker is up to date as of ${facts.asOf}.` };
    });
    const report = refreshReport(services, now);
    const isMissed = report.kind === 'moved' || report.kind === 'failed';
    spreadsheet.toast(isMissed ? report.message : answer.message, 'Loop Ready', isMissed ? 10 : 5);
  });
}

/** Shows the record sheets that start hidden, or hides them once all are shown. */
export function toggleRecordSheets(services: Services): void {
  withTracker(services, (tracker, spreadsheet) => {
    const sheets = recordSheets.map((key) => tracker.sheet(key));
    const hidden = sheets.filter((sheet) => sheet.isSheetHidden());
    for (const sheet of hidden) sheet.showSheet();
    if (hidden.length === 0) for (const sheet of sheets) sheet.hideSheet();
    const names = sheets.map((sheet) => sheet.getName()).join(', ');
    spreadsheet.toast(`${names} are ${hidden.length > 0 ? 'shown' : 'hidden'}.`, 'Loop Ready', 5);
  });
}

/** What the sidebar may open with. */
type PanelView = 'today' | 'log' | 'mentor' | 'setUp' | 'about';

/** Shows the sidebar with one of its views open. */
export function showSidebar(services: Services, view: PanelView): void {
  const { HtmlService, SpreadsheetApp } = services;
  const file = SpreadsheetApp.getActiveSpreadsheet().getId();
  // Appended after the page, so that the page itself is one constant file. Ids are plain letters.
  const html = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<template data-view="${view}" data-file="${file}"></template>`)
    .setTitle('Loop Ready');
  SpreadsheetApp.getUi().showSidebar(html);
}

/** Stamps the day when a spreadsheet with a tracker opens. */
export function stampOnOpen(services: Services, now: Date): void {
  const tracker = openTracker(services);
  if (tracker) stampDay(tracker, planFacts(services, tracker, now));
}

function withTracker(
  services: Services,
  work: (tracker: Tracker, spreadsheet: Spreadsheet) => void,
): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const tracker = openTracker(services);
  if (tracker) work(tracker, spreadsheet);
  else spreadsheet.toast('There is no tracker here yet. Choose Create tracker.', 'Loop Ready', 8);
}
