import type { Google } from '../../emulator/google';
import { customFunctions } from '../../src/functions/registry';
import { emptyTracker, formulaErrors, sampleTracker, sheetOf } from './fixture';

/** The rows of the sheet that begin with a function's name: the first cells of its result. */
function examplesOn(google: Google): Record<string, readonly unknown[]> {
  const { values } = sheetOf(google, 'Functions');
  return Object.fromEntries(
    values
      .filter(([name]) => String(name).startsWith('READY_'))
      .map(([name, , ...result]) => [String(name), result.slice(0, 6)]),
  );
}

/** What a cell shows where its function cannot be called, or refuses what it is given. */
const failed = 'Install the add-on';

describe('on the sample tracker', () => {
  let google: Google;
  beforeAll(async () => {
    google = await sampleTracker();
    google.run('refreshTracker');
    google.run('showFunctions');
  });

  test('every custom function has one live example', () => {
    expect(Object.keys(examplesOn(google)).sort()).toEqual(
      customFunctions.map(({ name }) => name).sort(),
    );
  });

  test('none shows an error, a blank or that it cannot be called', () => {
    expect(formulaErrors(google)).toEqual([]);
    for (const [name, [first]] of Object.entries(examplesOn(google))) {
      expect([name, first]).not.toEqual([name, failed]);
      expect([name, first]).not.toEqual([name, '']);
    }
  });

  test('the examples are of the candidate’s own rows', () => {
    const examples = examplesOn(google);
    expect(examples['READY_WEEK']?.[0]).toBe(12);
    expect(examples['READY_SCORE']?.[0]).toBe('coding');
    expect(examples['READY_COVERAGE']?.[0]).toBe('CO');
    expect(examples['READY_LOOPCOVER']?.slice(0, 2)).toEqual(['Round 1', 'CO']);
    expect(examples['READY_RISK']?.[0]).toBe('principle evidence');
    expect(examples['READY_RISK']?.[2]).toBeGreaterThan(0);
    expect(examples['READY_SECONDS']?.[0]).toBeGreaterThan(0);
    expect(examples['READY_NEXT_REVIEW']?.[0]).toEqual(expect.any(String));
  });

  test('asked for again, it is shown and nothing is written', () => {
    google.resetCounts();
    google.run('showFunctions');
    expect(google.counts().byMethod['Range.setValues'] ?? 0).toBe(0);
  });
});

test('without entries it says so in words instead of an error', async () => {
  const google = await emptyTracker();
  google.run('refreshTracker');
  google.run('showFunctions');
  expect(formulaErrors(google)).toEqual([]);
  for (const [name, [first]] of Object.entries(examplesOn(google))) {
    expect([name, first]).not.toEqual([name, failed]);
  }
});
