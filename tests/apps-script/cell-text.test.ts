import { cellText } from '../../src/apps-script/cell-text';

test.each(['=1+1', '+1', '-1', '@x', "'x", ' =1', '\t=1', '\r=1', '\n', '\u00a0=1', '\tx'])(
  'keeps %j a text',
  (text) => {
    expect(cellText(text)).toBe(`'${text}`);
  },
);

test.each(['', 'x', '1-2', 'a=b', '007', 'x@y', ' x', 'né'])('leaves %j as it is', (text) => {
  expect(cellText(text)).toBe(text);
});
