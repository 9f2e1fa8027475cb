import { shippedCatalogue } from '../../src/domain/content/catalogue/shipped';
import { tracker } from './fake-tracker';
import type { Panel } from './panel';
import { panelOn } from './panel';

const catalogue = { kind: 'catalogue', catalogue: shippedCatalogue } as const;

function problemForm(): Panel {
  const panel = panelOn(tracker());
  panel.do({ kind: 'show', view: 'log' }, { kind: 'chooseKind', entry: 'problem' });
  panel.answer('readCatalogue', catalogue);
  return panel;
}

const valueOf = (panel: Panel, name: string): unknown =>
  panel.field(`f-${name}`).attributes['value'];

test('is asked for once, when a form that suggests from it comes up', () => {
  const panel = panelOn(tracker());
  panel.do({ kind: 'show', view: 'log' });
  expect(panel.calls).toEqual([]);
  panel.do({ kind: 'chooseKind', entry: 'problem' }, { kind: 'chooseKind', entry: 'design' });
  expect(panel.calls).toMatchObject([{ name: 'readCatalogue' }]);
  panel.answer('readCatalogue', catalogue);
  panel.do({ kind: 'chooseKind', entry: 'problem' });
  expect(panel.calls).toEqual([]);
});

test('the form works without it', () => {
  const panel = panelOn(tracker());
  panel.do({ kind: 'show', view: 'log' }, { kind: 'chooseKind', entry: 'problem' });
  panel.answer('readCatalogue', { kind: 'failed', reason: 'offline', message: 'Offline.' });
  expect(panel.text()).not.toContain('Offline.');
  panel.type({ title: '3Sum', minutes: '20' });
  panel.do({ kind: 'save' });
  expect(panel.calls).toContainEqual(expect.objectContaining({ name: 'saveEntry' }));
});

test('suggests the person’s own problems first, then the others, none twice', () => {
  const panel = problemForm();
  const titles = panel
    .field('f-title-list')
    .children.map((child) => (typeof child === 'string' ? '' : child.attributes['value']));
  expect(titles.slice(0, 2)).toEqual(['Two Sum', 'Contains Duplicate']);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBe(shippedCatalogue.problems.length);
});

test('a known title fills difficulty and pattern, however it is spelt', () => {
  const panel = problemForm();
  panel.type({ title: 'trapping rain water' });
  expect([valueOf(panel, 'difficulty'), valueOf(panel, 'pattern')]).toEqual([
    'Hard',
    'Two pointers',
  ]);
});

test('a problem that was tried before comes back as the person had it', () => {
  const panel = problemForm();
  panel.type({ title: 'two sum' });
  expect([valueOf(panel, 'difficulty'), valueOf(panel, 'pattern')]).toEqual(['Easy', 'hashing']);
});

test('what an earlier title filled goes when the title grows into another', () => {
  const panel = problemForm();
  panel.type({ title: 'Jump Game' });
  panel.type({ title: 'Jump Game V' });
  expect(valueOf(panel, 'pattern')).toBe('');
  panel.type({ title: 'My own problem' });
  panel.type({ pattern: 'My own pattern' });
  panel.type({ title: 'My own problem, again' });
  expect(valueOf(panel, 'pattern')).toBe('My own pattern');
});

test('is saved under the name that everybody knows', () => {
  const panel = problemForm();
  panel.type({ title: 'lru cache', minutes: '30' });
  panel.do({ kind: 'save' });
  expect(panel.calls).toMatchObject([
    { name: 'saveEntry', request: { entry: { title: 'LRU Cache', difficulty: 'Medium' } } },
  ]);
});

test('a known design fills its scale and level', () => {
  const panel = problemForm();
  panel.do({ kind: 'chooseKind', entry: 'design' });
  panel.type({ title: 'notifications' });
  expect([valueOf(panel, 'figure'), valueOf(panel, 'scale')]).toEqual(['10 million users', 'L6']);
  panel.type({ title: 'Something else' });
  expect(valueOf(panel, 'figure')).toBe('');
});

const suggested = {
  key: '3sum',
  title: '3Sum',
  difficulty: 'Medium',
  pattern: 'Two pointers',
  why: 'You have not tried it yet; it is in Blind 75.',
};

test('suggests a problem on Today, in the form and with its reason', () => {
  const panel = panelOn(tracker());
  panel.click('Suggest a problem');
  panel.answer('nextProblem', { kind: 'nextProblem', problem: suggested });
  expect(valueOf(panel, 'title')).toBe('3Sum');
  expect(valueOf(panel, 'pattern')).toBe('Two pointers');
  expect(panel.text()).toContain('3Sum: You have not tried it yet; it is in Blind 75.');
});

test('asked again, it passes over what it suggested before', () => {
  const panel = problemForm();
  panel.click('Suggest a problem');
  panel.answer('nextProblem', { kind: 'nextProblem', problem: suggested });
  panel.click('Suggest a problem');
  const asked = panel.answer('nextProblem', { kind: 'nextProblem', problem: null });
  expect(asked).toEqual({ passed: ['3sum'] });
  expect(panel.text()).toContain('Nothing is left to suggest.');
  panel.click('Suggest a problem');
  expect(panel.calls).toMatchObject([{ request: { passed: [] } }]);
});

test('says when it cannot suggest one, and can try again', () => {
  const panel = problemForm();
  panel.click('Suggest a problem');
  panel.answer('nextProblem', { kind: 'failed', reason: 'busy', message: 'Too busy.' });
  expect(panel.text()).toContain('Too busy.');
  panel.click('Try again');
  expect(panel.calls).toMatchObject([{ name: 'nextProblem' }]);
});
