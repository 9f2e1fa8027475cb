import { initialState } from '../../sidebar/state/state';
import { findUnsaved, keepUnsaved } from '../../sidebar/unsaved';
import { TODAY } from './fake-tracker';
import { weekReview } from './week-review';

const { log } = initialState({ view: 'log', panel: 'p-test1234', localDay: TODAY });
const drafts = { session: { values: { topic: 'Graphs' }, request: null } };
const review = weekReview(3);
const week = { review, values: { ...review.words, note: 'Slept badly' }, request: null };
const unsaved = { log: { ...log, drafts }, week };

/** A browser's storage that holds these texts. */
function storage(texts: Map<string, string>): void {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
    },
  });
}

test('forms that were not saved are found again, each with its own spreadsheet', () => {
  storage(new Map());
  keepUnsaved('file-1', unsaved);
  expect(findUnsaved('file-1')).toEqual(unsaved);
  expect(findUnsaved('file-2')).toBeNull();
});

test('a review in which nothing was typed is read anew', () => {
  storage(new Map());
  keepUnsaved('file-1', { ...unsaved, week: { ...week, values: review.words } });
  expect(findUnsaved('file-1')).toEqual({ ...unsaved, week: null });
});

test('what was typed into a review is there in the next panel', () => {
  const state = initialState({ view: 'log', panel: 'p-test1234', localDay: TODAY }, unsaved);
  expect(state).toMatchObject({ week: { values: { note: 'Slept badly' } } });
});

test.each(['{', 'null', '{"version":0}', '[]'])(
  'what another version left is no form: %s',
  (text) => {
    storage(new Map([['loop-ready unsaved file-1', text]]));
    expect(findUnsaved('file-1')).toBeNull();
  },
);

test('a browser that refuses its storage is no failure', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('The operation is insecure.');
    },
  });
  expect(() => {
    keepUnsaved('file-1', unsaved);
  }).not.toThrow();
  expect(findUnsaved('file-1')).toBeNull();
});
