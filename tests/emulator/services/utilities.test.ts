import { closeAll, open } from '../open';

afterEach(closeAll);

const instant = new Date(Date.UTC(2026, 10, 20, 3, 4, 5));

test.each([
  ['yyyy-MM-dd', 'Etc/UTC', '2026-11-20'],
  ['yyyy-MM-dd', 'America/New_York', '2026-11-19'],
  ['d MMM yy', 'Etc/UTC', '20 Nov 26'],
  ['EEEE, MMMM d', 'Etc/UTC', 'Friday, November 20'],
  ['EEE u', 'Etc/UTC', 'Fri 5'],
  ["HH:mm:ss 'o''clock'", 'Asia/Tokyo', "12:04:05 o'clock"],
])('formats %s in %s', (format, zone, expected) => {
  expect(open().services.Utilities.formatDate(instant, zone, format)).toBe(expected);
});

test('fails loudly for letters that it does not know', () => {
  expect(() => open().services.Utilities.formatDate(instant, 'Etc/UTC', 'YYYY')).toThrow('"YYYY"');
});

test.each([
  ['2026-11-20', 'Etc/UTC', 'yyyy-MM-dd', Date.UTC(2026, 10, 20)],
  ['2026-11-20', 'America/New_York', 'yyyy-MM-dd', Date.UTC(2026, 10, 20, 5)],
  ['20.11.2026 14:30', 'Pacific/Auckland', 'd.M.yyyy HH:mm', Date.UTC(2026, 10, 20, 1, 30)],
])('parses %s in %s', (text, zone, format, expected) => {
  expect(Number(open().services.Utilities.parseDate(text, zone, format))).toBe(expected);
});

test('refuses a text of another shape', () => {
  expect(() => open().services.Utilities.parseDate('soon', 'Etc/UTC', 'yyyy-MM-dd')).toThrow(
    'Unparseable date: "soon"',
  );
});
