import fc from 'fast-check';
import { HIDDEN, hiding, parsePrivacy, privacyOf } from '../../../src/domain/mentor/privacy';

test.each([
  ['Acme', 'At ACME and AcmeCorp', `At ${HIDDEN} and ${HIDDEN}Corp`],
  ['Acme Labs, Acme', 'Acme  Labs of Acme', `${HIDDEN} of ${HIDDEN}`],
  ['Al', 'Al also told Al.', `${HIDDEN} also told ${HIDDEN}.`],
  ['C++ (new)', 'In c++ (NEW) code', `In ${HIDDEN} code`],
  ['José', 'With José', `With ${HIDDEN}`],
  ['小米, 김민수', '在小米工作, 김민수가', `在${HIDDEN}工作, ${HIDDEN}가`],
  ['a.b', 'acb a.b', `acb ${HIDDEN}`],
  [' , ;', 'nothing', 'nothing'],
])('hides %j in %j', (hide, text, shown) => {
  const { hiddenWords } = privacyOf({ hide, showOwnRatings: true, showStories: true });
  expect(hiding(hiddenWords)(text)).toBe(shown);
});

test('leaves no word of four letters or more anywhere, whatever it is made of', () => {
  const word = fc.string({ minLength: 4, maxLength: 12 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(word, fc.string(), fc.string(), (hidden, before, after) => {
      fc.pre(!HIDDEN.toLowerCase().includes(hidden.toLowerCase()));
      const shown = hiding([hidden])(before + hidden + after);
      const rest = shown.split(HIDDEN).join('\n').toLowerCase();
      expect(rest.includes(hidden.toLowerCase()) && !hidden.includes('\n')).toBe(false);
    }),
  );
});

test('refuses switches that are no yes or no, and texts without end', () => {
  const good = { hide: 'Acme', showOwnRatings: false, showStories: true };
  expect(parsePrivacy(good)).toEqual({ kind: 'ok', value: good });
  expect(parsePrivacy({ ...good, showStories: 'yes' }).kind).toBe('problems');
  expect(parsePrivacy(5).kind).toBe('problems');
  expect(parsePrivacy({ ...good, hide: 'x'.repeat(100_000) }).kind).toBe('problems');
});
