import { excelTitles } from '../../../emulator/xlsx/sheet-titles';

const long = 'A name that is longer than Excel takes';

test.each([
  [
    ['Plan', 'Loop Ready weeks'],
    ['Plan', 'Loop Ready weeks'],
  ],
  [['Mocks [2026]: a/b?'], ['Mocks -2026-- a-b-']],
  [
    ["'quoted'", 'History'],
    ['-quoted-', 'History-'],
  ],
  [
    [long, `${long} too`],
    [long.slice(0, 31), `${long.slice(0, 29)} 2`],
  ],
  [
    ['a/b', 'A?B'],
    ['a-b', 'A-B 2'],
  ],
])('%j become %j', (names, titles) => {
  expect([...excelTitles(names).values()]).toEqual(titles);
});
