import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF } from '../../emulator/sample/candidate';
import { topics } from '../../src/domain/content/topics/topics';
import { create, emptyTracker, records, sheetOf } from './fixture';

jest.setTimeout(180_000);

let google: Google;

beforeAll(async () => {
  google = await emptyTracker();
});

function topic(name: string): Record<string, unknown> {
  return records(sheetOf(google, 'Topics')).find((row) => row['Topic'] === name) ?? {};
}

test('lists every topic, none of them covered at first', () => {
  const rows = records(sheetOf(google, 'Topics'));
  expect(rows).toHaveLength(topics.length);
  expect(rows.filter((row) => row['Covered'] === 'Yes')).toEqual([]);
});

test('counts designs that name it, up to the day in use', () => {
  const header = sheetOf(google, 'Designs').values[0] ?? [];
  const column = (name: string): string => String.fromCharCode(65 + header.indexOf(name));
  google.user.typeInto('Designs', `${column('Day')}2`, SAMPLE_AS_OF);
  google.user.typeInto('Designs', `${column('AWS services')}2`, 's3, Lambda');
  google.user.typeInto('Designs', `${column('Day')}3`, '2026-09-01');
  google.user.typeInto('Designs', `${column('AWS services')}3`, 'S3, SQS');
  expect(topic('S3')).toMatchObject({ 'Used in': 1, Covered: 'Yes' });
  expect(topic('SQS')).toMatchObject({ 'Used in': 0, Covered: '' });
});

test('is covered once it was studied, and keeps what was typed', async () => {
  const { values } = sheetOf(google, 'Topics');
  const row = values.findIndex((cells) => cells.includes('Saga')) + 1;
  const column = values[0]?.indexOf('First studied') ?? 0;
  google.user.typeInto('Topics', `${String.fromCharCode(65 + column)}${row}`, '2026-08-01');
  expect(topic('Saga')).toMatchObject({ Covered: 'Yes' });
  // The two designs that were typed get their ids.
  expect(await create(google)).toEqual({ kind: 'created', steps: 2, notes: [] });
  expect(topic('Saga')).toMatchObject({ Covered: 'Yes' });
});

test('questions and the assessment are there to fill in', () => {
  expect(records(sheetOf(google, 'Questions'))).toHaveLength(55 + 11 + 9);
  const guide = (): Record<string, unknown>[] => records(sheetOf(google, 'Assessment'));
  const row = guide().findIndex((item) => item['Key'] === 'fa-coding') + 2;
  google.user.typeInto('Assessment', `F${row}`, '2');
  expect(guide()[row - 2]).toMatchObject({ Now: 2, 'What it says': 'Work on this first' });
  expect(guide().find((item) => item['Key'] === 'fa-total')).toMatchObject({ Then: 2, Now: 2 });
});
