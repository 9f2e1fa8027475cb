import { createGoogle } from '../../emulator/google';
import { DIST } from '../../scripts/build';
import { customFunctions } from '../../src/functions/registry';

const google = createGoogle({
  now: () => Date.UTC(2026, 7, 19, 12),
  timeZone: 'Etc/UTC',
  scriptTimeZone: 'Etc/UTC',
  bundleFolder: DIST,
  sheets: customFunctions.map(({ name }) => name),
});

afterAll(() => {
  google.dispose();
});

test.each(customFunctions.map((entry) => [entry.name, entry] as const))(
  '%s gives its example in a cell, through the built stub',
  (name, { example }) => {
    google.user.typeInto(name, 'A1', example.formula);
    const sheet = google.workbook.dump().find((candidate) => candidate.name === name);
    expect([google.workbook.errorOf(name, 'A1'), sheet?.values[0]?.[0]]).toEqual([
      null,
      expect.anything(),
    ]);
    expect(String(sheet?.values[0]?.[0])).not.toMatch(/^#/);
  },
);
