import type { Google } from '../../emulator/google';
import { companyValues, guideTagsOf } from '../../src/domain/content/questions/guide-maps';
import { records, sampleTracker, sheetOf } from './fixture';

jest.setTimeout(240_000);

type Row = Record<string, unknown>;

let google: Google;

beforeAll(async () => {
  google = await sampleTracker();
});

function rowsOf(sheet: string): readonly Row[] {
  return records(sheetOf(google, sheet));
}

test('a principle shows its best rated primary story, and another one as backup', () => {
  const stories = rowsOf('Stories');
  const secondary = (code: string): readonly Row[] =>
    stories.filter((row) => String(row['Secondary']).split(', ').includes(code));
  let backups = 0;
  for (const row of rowsOf('Principles')) {
    const code = String(row['Code']);
    const primary = stories.filter((story) => story['Primary'] === code);
    const top = Math.max(0, ...primary.map((story) => Number(story['Quality'])));
    const best =
      (top > 0 ? primary.find((story) => story['Quality'] === top) : primary[0]) ??
      secondary(code)[0];
    const backup =
      primary.find((story) => story['Story'] !== best?.['Story']) ?? secondary(code)[0];
    const several = Number(row['Stories']) >= 2;
    expect([code, row['Best rating']]).toEqual([code, top > 0 ? top : '']);
    expect([code, row['Best story']]).toEqual([code, best?.['Story'] ?? '']);
    expect([code, row['Backup story']]).toEqual([code, several ? backup?.['Story'] : '']);
    if (several) backups += 1;
  }
  expect(backups).toBeGreaterThan(5);
});

test('a question says how far its story is, and no other word for one that is not there', () => {
  const [story] = rowsOf('Stories');
  const header = sheetOf(google, 'Questions').values[0] ?? [];
  const choose = (row: number, text: string): void => {
    const letter = String.fromCharCode(65 + header.indexOf('Your story'));
    google.user.typeInto('Questions', `${letter}${row}`, text);
  };
  choose(2, String(story?.['Story']));
  choose(3, String(story?.['Id']));
  choose(4, 'A story that nobody wrote');
  expect(
    rowsOf('Questions')
      .slice(0, 4)
      .map((row) => row['Story is']),
  ).toEqual([story?.['Status'], story?.['Status'], 'No such story', '']);
});

test('counts the questions for each value of Google and Meta, and those with a story', () => {
  const values = rowsOf('Questions').filter((row) => String(row['Group']).endsWith(' value'));
  expect(values.map((row) => row['Questions'])).toEqual(
    companyValues.map(({ questions }) => questions.length),
  );
  const tagged = rowsOf('Questions').findIndex((row) =>
    String(row['Google and Meta']).includes('Meta: Be bold'),
  );
  const header = sheetOf(google, 'Questions').values[0] ?? [];
  const letter = String.fromCharCode(65 + header.indexOf('Your story'));
  const bold = (): unknown =>
    rowsOf('Questions').find((row) => row['Question'] === 'Meta looks for: be bold')?.[
      'With a story'
    ];
  const before = Number(bold());
  google.user.typeInto('Questions', `${letter}${tagged + 2}`, 'Any');
  expect(bold()).toBe(before + 1);
  expect(guideTagsOf(21)).toContain('Meta: Be bold');
});
