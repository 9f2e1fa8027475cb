import type { MentorDesk } from '../../src/rpc/mentor';
import type { Panel } from './panel';
import { panelOn } from './panel';
import { TODAY, tracker } from './fake-tracker';

const desk: MentorDesk = {
  hasSheet: true,
  problem: '',
  reportDay: TODAY,
  forms: [
    { form: 1, rater: 'Ann', missing: [] },
    { form: 2, rater: 'Bo', missing: ['Give the day, for example 2026-08-24.'] },
  ],
  exposed: [],
  answers: 2,
  privacy: { hide: 'Acme', showOwnRatings: true, showStories: false },
  people: [
    { email: 'me@example.com', access: 'owner', name: '', role: '' },
    { email: 'ann@example.com', access: 'editor', name: 'Ann', role: 'mentor' },
  ],
  feedback: [
    {
      key: 'f-1',
      day: '2026-08-01',
      due: '2026-08-10',
      isOverdue: true,
      text: 'Say the cost first',
      severity: 'major',
      status: 'open',
      evidence: '',
    },
  ],
  views: [
    { component: 'coding', pairs: 3, means: { own: 4.2, outside: 3.5 } },
    { component: 'design', pairs: 1, means: null },
    { component: 'behavioral', pairs: 0, means: null },
  ],
  formText: 'Your name:\nRound:',
};

function onPage(page: 'mentor' | 'feedback', changes: Partial<MentorDesk> = {}): Panel {
  const panel = panelOn(tracker({ hasReport: true }), 'more');
  panel.do({ kind: 'turnTo', page });
  panel.answer('openMentor', { kind: 'mentor', mentor: { ...desk, ...changes } });
  return panel;
}

const person = (panel: Panel, values: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(values)) {
    panel.do({ kind: 'setPerson', name, value });
  }
};

test('the pages about mentors are under More and ask the server once', () => {
  const panel = panelOn(tracker(), 'more');
  panel.click('Share with a mentor');
  expect(panel.text()).toContain('Looking at the Mentor sheet');
  expect(panel.calls.map(({ name }) => name)).toEqual(['openMentor']);
  panel.answer('openMentor', { kind: 'mentor', mentor: { ...desk, hasSheet: false } });
  expect(panel.text()).toContain('One page that needs no add-on');
});

test('turning to a page while it is being read asks no second time', () => {
  const panel = panelOn(tracker(), 'more');
  panel.do({ kind: 'turnTo', page: 'mentor' });
  panel.do({ kind: 'openMentor' });
  expect(panel.calls).toHaveLength(1);
});

test('making the Mentor sheet writes its first report and stays on the page', () => {
  const panel = onPage('mentor', { hasSheet: false, reportDay: '' });
  panel.click('Make the Mentor sheet');
  expect(panel.answer('createTracker', { kind: 'created', steps: 9, notes: [] })).toMatchObject({
    sheet: 'mentor',
  });
  panel.answer('refreshReport', { kind: 'refreshed', reportDay: TODAY });
  panel.answer('openMentor', { kind: 'mentor', mentor: desk });
  expect(panel.text()).toContain('The report on the Mentor sheet is up to date.');
  expect(panel.text()).toContain('The Mentor sheet shows where you stood');
});

test('sharing first says what they will see and that Google shares the whole file', () => {
  const panel = onPage('mentor');
  expect(panel.text()).toContain('Google shares a whole file, never one sheet');
  person(panel, { email: 'bo@example.com', access: 'editor' });
  panel.do({ kind: 'askShare' });
  expect(panel.calls).toEqual([]);
  expect(panel.text()).toContain('Share all of this spreadsheet with bo@example.com?');
  expect(panel.text()).toContain('write only into the answers and score forms');
  panel.click('Share');
  expect(panel.answer('share', { kind: 'people', people: [] })).toMatchObject({
    email: 'bo@example.com',
    access: 'editor',
  });
  expect(panel.text()).toContain('Shared with bo@example.com.');
  expect(panel.state().mentor.person['email']).toBe('');
});

test('a bad address is named beside its field before anything is sent', () => {
  const panel = onPage('mentor');
  person(panel, { email: 'bo' });
  panel.do({ kind: 'askShare' });
  expect(panel.calls).toEqual([]);
  expect(panel.field('f-email').attributes['aria-invalid']).toBe('true');
  expect(panel.focused.at(-1)).toBe('problems');
});

test('what Google refuses is done by hand, and the form keeps what was typed', () => {
  const panel = onPage('mentor');
  person(panel, { email: 'bo@example.com' });
  panel.do({ kind: 'askShare' });
  panel.click('Share');
  panel.answer('share', { kind: 'byHand', message: 'Click Share at the top right.' });
  expect(panel.text()).toContain('Click Share at the top right.');
  expect(panel.state().mentor.person['email']).toBe('bo@example.com');
});

test('a commenter is added in Google’s own dialog, with its steps', () => {
  const panel = onPage('mentor');
  person(panel, { access: 'commenter' });
  expect(panel.text()).toContain('Type the address and choose Commenter.');
  expect(() => panel.button('Share…')).toThrow();
});

test('removing somebody asks first', () => {
  const panel = onPage('mentor');
  panel.click('Remove the access of Ann');
  expect(panel.calls).toEqual([]);
  expect(panel.text()).toContain('Ann will not be able to open this spreadsheet any more.');
  panel.click('Remove access');
  expect(
    panel.answer('unshare', { kind: 'people', people: (desk.people ?? []).slice(0, 1) }),
  ).toMatchObject({ email: 'ann@example.com' });
  expect(panel.text()).toContain('ann@example.com has no access any more.');
});

test('says so where Google does not tell who has access', () => {
  expect(onPage('mentor', { people: null }).text()).toContain('Google does not tell this account');
});

test('the switches are saved together, and the report follows', () => {
  const panel = onPage('mentor');
  expect(() => panel.button('Save this')).toThrow();
  panel.do({ kind: 'setPrivacy', change: { showStories: true } });
  panel.do({ kind: 'setPrivacy', change: { hide: 'Acme, Bo' } });
  panel.do({ kind: 'savePrivacy' });
  const privacy = { hide: 'Acme, Bo', showOwnRatings: true, showStories: true };
  expect(
    panel.answer('savePrivacy', { kind: 'mentor', mentor: { ...desk, privacy } }),
  ).toMatchObject({ privacy });
  expect(panel.calls.map(({ name }) => name)).toEqual(['refreshReport']);
  expect(panel.state().mentor.privacy).toBeNull();
});

test('switches that could not be saved stay as they were set', () => {
  const panel = onPage('mentor');
  panel.do({ kind: 'setPrivacy', change: { hide: 'Acme, Bo' } });
  panel.do({ kind: 'savePrivacy' });
  panel.answer('savePrivacy', { kind: 'failed', reason: 'busy', message: 'Busy.' });
  expect(panel.field('f-hide').attributes['value']).toBe('Acme, Bo');
  panel.click('Try again');
  expect(panel.calls.map(({ name }) => name)).toEqual(['savePrivacy']);
});

test('forms are taken in with one click; the others say what they lack', () => {
  const panel = onPage('feedback');
  expect(panel.text()).toContain('1 form ready and 2 answers to your questions.');
  expect(panel.text()).toContain('Form 2, Bo, stays there');
  panel.click('Take in');
  const change = { put: [], drop: [], hours: null, undo: null };
  panel.answer('takeForms', { kind: 'taken', rounds: 1, answers: 2, missing: [], change });
  expect(panel.text()).toContain('Taken in: 1 round and 2 answers.');
  expect(panel.calls.map(({ name }) => name).sort()).toEqual(['openMentor', 'refreshReport']);
});

test('a form that came as text stays until it is entered', () => {
  const panel = onPage('feedback');
  panel.do({ kind: 'typeForm', text: 'Your name: Ann' });
  panel.do({ kind: 'enterForm' });
  expect(
    panel.answer('enterForm', { kind: 'unfinished', missing: ['Choose the round: coding.'] }),
  ).toMatchObject({ text: 'Your name: Ann' });
  expect(panel.text()).toContain('Choose the round: coding.');
  expect(panel.state().mentor.text).toBe('Your name: Ann');
});

test('a remark is addressed with what shows it', () => {
  const panel = onPage('feedback');
  expect(panel.text()).toContain('major · open · overdue since Mon 10 Aug');
  panel.do({ kind: 'changeFeedback', key: 'f-1', status: 'addressed' });
  panel.answer('changeFeedback', {
    kind: 'refused',
    problems: [{ field: 'evidence', problem: 'Say what shows it.' }],
  });
  expect(panel.focused.at(-1)).toBe('evidence-f-1');
  panel.do({ kind: 'typeEvidence', key: 'f-1', text: 'Two designs' });
  panel.do({ kind: 'changeFeedback', key: 'f-1', status: 'addressed' });
  expect(
    panel.answer('changeFeedback', {
      kind: 'feedback',
      feedback: [],
      undo: { id: 'x-1', label: 'Addressed: Say the cost first' },
    }),
  ).toMatchObject({ key: 'f-1', evidence: 'Two designs' });
  expect(panel.text()).toContain('No feedback is open.');
  expect(panel.button('Undo')).toBeDefined();
});

test('own and outside scores stand side by side from three pairs on', () => {
  const lines = onPage('feedback').text().split('\n');
  const at = lines.indexOf('Coding');
  expect(lines.slice(at, at + 4)).toEqual(['Coding', '4.2', '3.5', '3']);
  const next = lines.indexOf('System design', at);
  expect(lines.slice(next, next + 4)).toEqual(['System design', '–', '–', '1']);
});

test('the report follows each log silently, also one that came while it was written', () => {
  const panel = panelOn(tracker({ hasReport: true }), 'recent');
  const undone = {
    kind: 'undone',
    label: 'Saved: Graphs',
    change: { put: [], drop: [], hours: null, undo: null },
  } as const;
  const undo = { kind: 'undo', action: { id: 'p-old-1' } } as const;
  panel.do(undo);
  panel.answer('undo', undone);
  expect(panel.calls.map(({ name }) => name)).toEqual(['refreshReport']);
  panel.do(undo);
  panel.answer('undo', undone);
  expect(panel.calls.map(({ name }) => name)).toEqual(['refreshReport']);
  panel.answer('refreshReport', { kind: 'failed', reason: 'busy', message: 'Busy.' });
  expect(panel.calls.map(({ name }) => name)).toEqual(['refreshReport']);
  panel.answer('refreshReport', { kind: 'refreshed', reportDay: TODAY });
  expect(panel.calls).toEqual([]);
  expect(panel.text()).not.toContain('Busy.');
});

test('without a Mentor sheet a log asks for no report', () => {
  const panel = panelOn(tracker(), 'recent');
  panel.do({ kind: 'undo', action: { id: 'p-old-1' } });
  panel.answer('undo', {
    kind: 'undone',
    label: 'x',
    change: { put: [], drop: [], hours: null, undo: null },
  });
  expect(panel.calls).toEqual([]);
});
