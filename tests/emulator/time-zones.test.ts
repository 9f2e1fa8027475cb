import { execFileSync } from 'node:child_process';

/** Prints what a date is on its way into and out of a cell, in a process of another zone. */
const PROGRAM = `
  import { createGoogle } from './emulator/google';
  const google = createGoogle({
    now: () => Date.UTC(2026, 10, 20, 3),
    timeZone: 'America/New_York',
    scriptTimeZone: 'Etc/UTC',
  });
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const range = sheet.getRange(1, 1, 1, 3);
  range.setValues([[new Date(Date.UTC(2026, 10, 20, 5)), '2026-11-20', '=TODAY()']]);
  console.log(JSON.stringify([range.getDisplayValues()[0], range.getValues()[0]]));
  google.dispose();
`;

test.each(['America/Los_Angeles', 'Pacific/Auckland'])('a process in %s changes no day', (TZ) => {
  const output = execFileSync('npx', ['tsx', '--eval', PROGRAM], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual([
    ['2026-11-20', '2026-11-20', '11/19/2026'],
    ['2026-11-20T05:00:00.000Z', '2026-11-20T05:00:00.000Z', '2026-11-19T05:00:00.000Z'],
  ]);
});
