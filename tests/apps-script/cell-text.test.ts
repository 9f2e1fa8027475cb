import { cellText } from '../../src/apps-script/cell-text';

const formulaLike = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'x",
  ' =1',
  '\t=1',
  '\r=1',
  '\n',
  '\u00a0=1',
  '\tx',
];
const valueLike = ['1-2', '007', '50%', '1e3', '5 May', '18:30', 'TRUE', ' false '];

test.each([...formulaLike, ...valueLike])('keeps %j a text', (text) => {
  expect(cellText(text)).toBe(`'${text}`);
});

test.each(['', 'x', 'a=b', 'x@y', ' x', 'né', 'true story'])('leaves %j as it is', (text) => {
  expect(cellText(text)).toBe(text);
});
