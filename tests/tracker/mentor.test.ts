import type { Google } from '../../emulator/google';
import { SAMPLE_AS_OF, sampleSettings } from '../../emulator/sample/candidate';
import {
  MENTOR_ROWS,
  formLine,
  formRow,
  questionRows,
  reportRows,
} from '../../src/workbook/sheets/mentor-layout';
import type { CallName, Request, Response } from '../../src/rpc/contract';
import { call, formulaErrors, log, records, sampleTracker, sheetOf } from './fixture';
import { makeMentorSheet, mentorTracker } from './mentor-tracker';

let count = 0;
function newId(): string {
  count += 1;
  return `mentor-${String(count).padStart(4, '0')}`;
}

/** A call with an id of its own. */
function send<Name extends CallName>(
  google: Google,
  name: Name,
  request: Omit<Request<Name>, 'id'>,
): Promise<Response<Name>> {
  // The id is the only field that is left out.
  return call(google, name, { ...request, id: newId() } as Request<Name>);
}

/** The text of the Mentor sheet, row by row. */
function page(google: Google): string[] {
  return sheetOf(google, 'Mentor').displayValues.map((row) => row.join('|'));
}

const cellOf = (google: Google, row: number, column: number): string =>
  sheetOf(google, 'Mentor').displayValues[row - 1]?.[column - 1] ?? '';

type Field = keyof typeof formLine;

/** Types into a form as a mentor does. */
function fill(google: Google, index: number, fields: Partial<Record<Field, string>>): void {
  for (const [field, text] of Object.entries(fields)) {
    // The keys are those of the lines.
    const row = formRow(index) + formLine[field as Field];
    google.user.typeInto('Mentor', `B${row}`, text);
  }
}

const annSays = {
  rater: 'Ann',
  raterKind: 'mentor',
  day: '2026-08-18',
  type: 'system design',
  overall: '3.5',
  strengths: 'Asked for the load first',
  fix: 'Name a second database',
} as const;

const rowsOf = (google: Google, title: string) => records(sheetOf(google, title));

test('the Mentor sheet is made on request, shown, and kept in repair', async () => {
  const google = await sampleTracker();
  const titles = (): string[] => google.workbook.dump().map(({ name }) => name);
  expect(titles()).not.toContain('Mentor');
  await makeMentorSheet(google);
  expect(titles()).toContain('Mentor');
  expect(google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()).toBe(
    'Mentor',
  );
  expect(formulaErrors(google)).toEqual([]);
  expect(await call(google, 'createTracker', { settings: sampleSettings, onTaken: 'ask' })).toEqual(
    {
      kind: 'created',
      steps: 0,
      notes: [],
    },
  );
});

test('the report says where the candidate stands, in values only', async () => {
  const google = await mentorTracker();
  const text = page(google).join('\n');
  expect(cellOf(google, reportRows.summary.row, 2)).toBe(SAMPLE_AS_OF);
  for (const word of ['Building', 'May schedule', 'Coding', 'Frugality', 'What is missing']) {
    expect(text).toContain(word);
  }
  const { formulas } = sheetOf(google, 'Mentor');
  const first = reportRows.summary.row - 1;
  const report = formulas.slice(first, reportRows.stories.row + reportRows.stories.lines - 1);
  expect(report.flatMap((row) => row.slice(0, 4)).filter((formula) => formula !== '')).toEqual([]);
  // Formulas elsewhere on the page read the page alone, so that it can leave the file.
  expect(formulas.flat().filter((formula) => formula.includes('!'))).toEqual([]);
});

test('stories are shown only when the candidate agrees, and words to hide nowhere', async () => {
  const google = await mentorTracker();
  const rater = 'M. Ferraro';
  const [story] = rowsOf(google, 'Stories');
  const title = String(story?.['Story']);
  const text = (): string => page(google).join('\n');
  expect(text()).not.toContain(title);
  expect(text()).toContain(rater);
  const privacy = { hide: rater, showOwnRatings: false, showStories: true };
  const answer = await send(google, 'savePrivacy', { privacy });
  expect(answer).toMatchObject({ kind: 'mentor', mentor: { privacy } });
  expect(await call(google, 'refreshReport', {})).toMatchObject({ kind: 'refreshed' });
  expect(text()).toContain(title);
  expect(text()).not.toContain(rater);
  expect(text()).not.toContain('self');
});

test('the report follows a log, in one write', async () => {
  const google = await mentorTracker();
  const before = cellOf(google, reportRows.areas.row, 3);
  await log(google, { id: newId(), area: 'coding', minutes: 90 });
  google.resetCounts();
  expect(await call(google, 'refreshReport', {})).toMatchObject({ reportDay: SAMPLE_AS_OF });
  expect(google.counts().writes).toBeLessThanOrEqual(2);
  const hours = (text: string): number => Number.parseFloat(text);
  expect(hours(cellOf(google, reportRows.areas.row, 3)) - hours(before)).toBeCloseTo(1.5, 1);
});

test('without a Mentor sheet there is nothing to refresh', async () => {
  const google = await sampleTracker();
  google.resetCounts();
  expect(await call(google, 'refreshReport', {})).toEqual({ kind: 'noSheet' });
  expect(google.counts().writes).toBe(0);
});

test('a question with a word that is hidden is named, and stays as it was typed', async () => {
  const google = await mentorTracker();
  const row = questionRows.row + 2;
  google.user.typeInto('Mentor', `B${row}`, 'Is ACME too small a story?');
  const privacy = { hide: 'Acme', showOwnRatings: true, showStories: false };
  expect(await send(google, 'savePrivacy', { privacy })).toMatchObject({
    mentor: { exposed: [2] },
  });
  expect(cellOf(google, row, 2)).toBe('Is ACME too small a story?');
});

test.each([
  [
    'rows above the forms',
    (google: Google) => {
      google.user.insertRows('Mentor', 10, 2);
    },
  ],
  [
    'a row within the last form',
    (google: Google) => {
      google.user.insertRows('Mentor', formRow(2) + 3, 1);
    },
  ],
  [
    'a column beside the labels',
    (google: Google) => {
      google.user.insertColumns('Mentor', 2, 1);
    },
  ],
])('a report is not written over %s that somebody added', async (_, add) => {
  const google = await mentorTracker();
  add(google);
  const before = page(google);
  expect(await call(google, 'refreshReport', {})).toMatchObject({ kind: 'moved' });
  expect(await send(google, 'takeForms', {})).toMatchObject({ kind: 'moved' });
  expect(await call(google, 'openMentor', {})).toMatchObject({
    kind: 'mentor',
    mentor: { hasSheet: true, problem: expect.stringContaining('Mentor') as string },
  });
  expect(page(google)).toEqual(before);
});

describe('score forms', () => {
  test('a complete one becomes a round with feedback, and leaves the form', async () => {
    const google = await mentorTracker();
    const mocks = rowsOf(google, 'Mocks').length;
    fill(google, 0, annSays);
    expect(cellOf(google, formRow(0), 2)).toBe('Ready for the candidate to take in');
    expect(await call(google, 'openMentor', {})).toMatchObject({
      mentor: { forms: [{ form: 1, rater: 'Ann', missing: [] }] },
    });
    expect(await send(google, 'takeForms', {})).toMatchObject({
      kind: 'taken',
      rounds: 1,
      answers: 0,
      change: { put: [{ kind: 'mock', day: '2026-08-18', title: 'system design' }] },
    });
    const added = rowsOf(google, 'Mocks');
    expect(added).toHaveLength(mocks + 1);
    expect(added.find((row) => row['Rater'] === 'Ann')).toMatchObject({
      'Rater is': 'mentor',
      Status: 'done',
    });
    expect(rowsOf(google, 'Feedback').at(-1)).toMatchObject({
      'What to fix': 'Name a second database',
      Severity: 'minor',
      Status: 'open',
      Owner: 'Me',
    });
    expect(cellOf(google, formRow(0) + formLine.rater, 2)).toBe('');
    expect(await send(google, 'takeForms', {})).toMatchObject({ kind: 'taken', rounds: 0 });
  });

  test('one that is half filled stays and says what is missing', async () => {
    const google = await mentorTracker();
    fill(google, 1, { rater: 'Bo', strengths: 'Clear' });
    expect(cellOf(google, formRow(1), 2)).toMatch(/^Still missing:.*day.*round.*score/);
    const before = page(google);
    const answer = await send(google, 'takeForms', {});
    expect(answer).toMatchObject({ kind: 'unfinished' });
    expect(JSON.stringify(answer)).toContain('Form 2:');
    expect(page(google)).toEqual(before);
  });

  test.each([
    ['a day to come', { day: '2200-01-01' }, 'a day that is not to come'],
    ['no half', { overall: '3.3' }, 'in halves'],
    ['more scores than the round has', { type: 'bar raiser', fifth: '3' }, 'no more scores'],
  ])('says what is wrong with %s while it is filled in', async (_, wrong, words) => {
    const google = await mentorTracker();
    const { fifth, ...fields } = { fifth: '', ...wrong };
    fill(google, 0, { ...annSays, ...fields });
    google.user.typeInto('Mentor', `B${formRow(0) + formLine.score + 4}`, fifth);
    expect(cellOf(google, formRow(0), 2)).toMatch(/^Still missing:/);
    expect(cellOf(google, formRow(0), 2)).toContain(words);
    expect(await send(google, 'takeForms', {})).toMatchObject({ kind: 'unfinished' });
  });

  test('two mentors at once: both rounds are taken, of one loop, each once', async () => {
    const google = await mentorTracker();
    const mocks = rowsOf(google, 'Mocks').length;
    fill(google, 0, annSays);
    fill(google, 1, { ...annSays, rater: 'Bo', overall: '4' });
    fill(google, 2, { ...annSays, rater: 'Cy', day: '' });
    expect(await send(google, 'takeForms', {})).toMatchObject({
      kind: 'taken',
      rounds: 2,
      missing: [expect.stringContaining('Form 3') as string],
    });
    const rows = rowsOf(google, 'Mocks');
    expect(rows).toHaveLength(mocks + 2);
    const loops = ['Ann', 'Bo'].map((name) => rows.find((row) => row['Rater'] === name)?.['Loop']);
    expect(loops[0]).toBe(loops[1]);
    expect(cellOf(google, formRow(2) + formLine.rater, 2)).toBe('Cy');
    fill(google, 0, annSays);
    expect(await send(google, 'takeForms', {})).toMatchObject({ kind: 'taken', rounds: 0 });
    expect(rowsOf(google, 'Mocks')).toHaveLength(mocks + 2);
  });

  test('what a mentor types while forms are taken in stays', async () => {
    const google = await mentorTracker();
    fill(google, 0, annSays);
    google.faults.failCall('RangeList.clearContent', 'Service error');
    expect(await send(google, 'takeForms', {})).toMatchObject({ kind: 'failed' });
    fill(google, 0, { strengths: 'Asked for the load first, and for the growth' });
    const mocks = rowsOf(google, 'Mocks').length;
    await send(google, 'takeForms', {});
    const rows = rowsOf(google, 'Mocks');
    expect(rows).toHaveLength(mocks + 1);
    expect(rows.map((row) => row['Strengths'])).toContain(
      'Asked for the load first, and for the growth',
    );
  });

  test('hostile text in every field stays text', async () => {
    const google = await mentorTracker();
    const evil = '=IMPORTXML("http://x","//a")';
    fill(google, 0, { ...annSays, rater: `'${evil}`, strengths: `'${evil}`, fix: `'${evil}` });
    const question = questionRows.row;
    google.user.typeInto('Mentor', `B${question}`, `'+1 question?`);
    google.user.typeInto('Mentor', `B${question + 1}`, `'${evil}`);
    expect(await send(google, 'takeForms', {})).toMatchObject({ rounds: 1, answers: 1 });
    await call(google, 'refreshReport', {});
    for (const title of ['Mocks', 'Feedback', 'Mentor']) {
      const { formulas, values } = sheetOf(google, title);
      const evilCells = values.flatMap((row, r) =>
        row.flatMap((value, c) => (String(value).includes('IMPORTXML') ? [formulas[r]?.[c]] : [])),
      );
      expect([title, evilCells.every((formula) => formula === '')]).toEqual([title, true]);
    }
    expect(rowsOf(google, 'Mocks').map((row) => row['Rater'])).toContain(evil);
    expect(formulaErrors(google)).toEqual([]);
  });

  test('numbers and days out of range are refused in words and stay', async () => {
    const google = await mentorTracker();
    fill(google, 0, { ...annSays, day: '2026-12-31' });
    fill(google, 1, { ...annSays, overall: '9' });
    const answer = await send(google, 'takeForms', {});
    expect(answer).toMatchObject({ kind: 'unfinished' });
    expect(JSON.stringify(answer)).toMatch(/Form 1:.*still to come.*Form 2:.*1 to 5/);
  });

  test('an answer to a question becomes feedback, and the question leaves with it', async () => {
    const google = await mentorTracker();
    const row = questionRows.row;
    google.user.typeInto('Mentor', `B${row}`, 'Is my pitch clear?');
    google.user.typeInto('Mentor', `B${row + 2}`, 'Which story is weakest?');
    google.user.typeInto('Mentor', `B${row + 1}`, 'Yes, but long');
    expect(await send(google, 'takeForms', {})).toMatchObject({ rounds: 0, answers: 1 });
    expect(rowsOf(google, 'Feedback').at(-1)?.['What to fix']).toBe(
      'Is my pitch clear?\nYes, but long',
    );
    expect(cellOf(google, row, 2)).toBe('');
    expect(cellOf(google, row + 2, 2)).toBe('Which story is weakest?');
  });

  test('a form that came as text is taken in once', async () => {
    const google = await mentorTracker();
    const text = [
      'Your name: Ann',
      'You are: professional',
      'Day of the round: 2026-08-19',
      'Round: coding',
      'Overall: 4',
      'To fix 1: major: Test the empty list',
    ].join('\n');
    expect(await send(google, 'enterForm', { text })).toMatchObject({ kind: 'taken', rounds: 1 });
    expect(await send(google, 'enterForm', { text })).toMatchObject({ kind: 'taken', rounds: 0 });
    expect(rowsOf(google, 'Feedback').at(-1)).toMatchObject({
      'What to fix': 'Test the empty list',
      Severity: 'major',
    });
    expect(await send(google, 'enterForm', { text: 'Hello' })).toMatchObject({ kind: 'refused' });
    expect(await send(google, 'enterForm', { text: 'Your name: Ann' })).toMatchObject({
      kind: 'unfinished',
    });
    expect(await send(google, 'enterForm', { text: 'x'.repeat(100_000) })).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'text' }],
    });
  });
});

describe('sharing', () => {
  const ann = { email: 'ann@example.com', name: 'Ann', role: 'mentor' } as const;

  test('a viewer may look, and is remembered by name', async () => {
    const google = await mentorTracker();
    const answer = await send(google, 'share', { ...ann, access: 'viewer' });
    expect(answer).toEqual({
      kind: 'people',
      people: [
        { email: google.access.owner, access: 'owner', name: '', role: '' },
        { ...ann, access: 'viewer' },
      ],
    });
    expect(google.access.viewers()).toEqual([ann.email]);
    expect(google.access.protections().some(({ warningOnly }) => !warningOnly)).toBe(false);
  });

  test('an editor is kept out of every cell but those of the Mentor sheet', async () => {
    const google = await mentorTracker();
    await send(google, 'share', { ...ann, access: 'editor' });
    expect(google.access.editors()).toEqual([ann.email]);
    const protections = google.access.protections();
    expect(protections.map(({ sheet }) => sheet)).toEqual(
      google.workbook.dump().map(({ name }) => name),
    );
    for (const { sheet, editors, warningOnly, unprotected } of protections) {
      expect([sheet, editors, warningOnly]).toEqual([sheet, [], false]);
      expect([sheet, unprotected.length > 0]).toEqual([sheet, sheet === 'Mentor']);
    }
    const open = protections.find(({ sheet }) => sheet === 'Mentor')?.unprotected ?? [];
    expect(open).toContain(`B${formRow(0) + 1}:B${formRow(0) + formLine.fix + 2}`);
    expect(open).toContain(`B${questionRows.row + 1}`);
    expect(open.some((a1) => a1 === 'B3')).toBe(false);
  });

  test('a second editor is kept out as well, and a repair leaves both out', async () => {
    const google = await mentorTracker();
    await send(google, 'share', { ...ann, access: 'editor' });
    await send(google, 'share', { ...ann, email: 'bo@example.com', access: 'editor' });
    google.user.deleteSheet('Forecast');
    await makeMentorSheet(google);
    expect(google.access.protections().map(({ sheet }) => sheet)).toContain('Forecast');
    for (const { sheet, editors } of google.access.protections()) {
      expect([sheet, editors]).toEqual([sheet, []]);
    }
  });

  test('a revoked mentor is gone, and the sheets are as they were before', async () => {
    const google = await mentorTracker();
    const before = google.access.protections();
    await send(google, 'share', { ...ann, access: 'editor' });
    const answer = await send(google, 'unshare', { email: ann.email });
    expect(answer).toMatchObject({ kind: 'people', people: [{ access: 'owner' }] });
    expect(google.access.editors()).toEqual([]);
    expect(google.access.protections()).toEqual(before);
  });

  test('what a revoked mentor wrote can still be taken in', async () => {
    const google = await mentorTracker();
    await send(google, 'share', { ...ann, access: 'editor' });
    fill(google, 0, annSays);
    await send(google, 'unshare', { email: ann.email });
    expect(await send(google, 'takeForms', {})).toMatchObject({ kind: 'taken', rounds: 1 });
  });

  test('who comments is shared with by hand, and remembered by name', async () => {
    const google = await mentorTracker();
    const editors = google.access.editors();
    await send(google, 'share', { ...ann, access: 'commenter' });
    expect([google.access.viewers(), google.access.editors()]).toEqual([[], editors]);
    google.services.SpreadsheetApp.getActiveSpreadsheet().addViewer('Ann@Example.com');
    expect(await call(google, 'openMentor', {})).toMatchObject({
      mentor: { people: [{ access: 'owner' }, { name: 'Ann', role: 'mentor' }] },
    });
  });

  test('names and roles are text, whatever they hold', async () => {
    const google = await mentorTracker();
    const before = google.workbook.dump();
    const evil = { name: '=1+1', role: '</script><b>' } as const;
    expect(await send(google, 'share', { ...ann, ...evil, access: 'viewer' })).toMatchObject({
      people: [{ access: 'owner' }, evil],
    });
    expect(google.workbook.dump()).toEqual(before);
  });

  test("a protection of the candidate's own keeps its words and open cells", async () => {
    const google = await mentorTracker();
    const { SpreadsheetApp } = google.services;
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const [mentor, stories] = ['Mentor', 'Stories'].map((name) => file.getSheetByName(name));
    if (!mentor || !stories) throw new Error('The sheets are missing.');
    mentor.protect().setUnprotectedRanges([mentor.getRange('E3')]);
    stories.protect().setDescription('mine').setWarningOnly(true);
    await send(google, 'share', { ...ann, access: 'editor' });
    const of = (title: string) => google.access.protections().find(({ sheet }) => sheet === title);
    expect(of('Mentor')).toMatchObject({ description: '', editors: [] });
    expect(of('Mentor')?.unprotected).toContain('E3');
    expect(of('Stories')).toMatchObject({ warningOnly: false, editors: [] });
    await send(google, 'unshare', { email: ann.email });
    expect(of('Stories')).toMatchObject({ description: 'mine', warningOnly: true });
    expect(of('Mentor')).toMatchObject({ description: '', warningOnly: false });
    expect(of('Targets')).toBeUndefined();
  });

  test('when Google refuses to end an access it says how to do it by hand', async () => {
    const google = await mentorTracker();
    await send(google, 'share', { ...ann, access: 'viewer' });
    google.faults.failCall('Spreadsheet.removeEditor', 'No.');
    const answer = await send(google, 'unshare', { email: ann.email });
    expect(answer).toMatchObject({ kind: 'byHand' });
    expect(JSON.stringify(answer)).toContain(`find ${ann.email} there and choose Remove access`);
    expect(google.access.viewers()).toEqual([ann.email]);
  });

  test('an account that may not see who has access still gets the page', async () => {
    const google = await mentorTracker();
    google.faults.failCall('Spreadsheet.getEditors', 'You do not have permission.');
    expect(await call(google, 'openMentor', {})).toMatchObject({
      kind: 'mentor',
      mentor: { people: null, hasSheet: true },
    });
  });

  test('an editor needs the Mentor sheet', async () => {
    const google = await sampleTracker();
    expect(await send(google, 'share', { ...ann, access: 'editor' })).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'access' }],
    });
    expect(google.access.editors()).toEqual([]);
  });

  test.each([
    ['Spreadsheet.addViewer', 'viewer'],
    ['Spreadsheet.addEditor', 'editor'],
  ] as const)('when Google refuses %s it says how to do it by hand', async (method, access) => {
    const google = await mentorTracker();
    google.faults.failCall(method, 'Sharing is not allowed outside this organisation.');
    const answer = await send(google, 'share', { ...ann, access });
    expect(answer).toMatchObject({ kind: 'byHand' });
    const words = JSON.stringify(answer);
    expect(words).toContain('Share at the top right');
    expect(words).toContain(ann.email);
    expect(words).toContain('outside this organisation');
  });

  test('somebody whose sheets could not be closed does not stay an editor', async () => {
    const google = await mentorTracker();
    google.faults.failCall('Protection.removeEditors', 'Service error', 3);
    expect(await send(google, 'share', { ...ann, access: 'editor' })).toMatchObject({
      kind: 'failed',
    });
    expect(google.access.editors()).toEqual([]);
  });

  test('who was made an editor by hand is kept out by sharing once more', async () => {
    const google = await mentorTracker();
    google.services.SpreadsheetApp.getActiveSpreadsheet().addEditor(ann.email);
    await send(google, 'share', { ...ann, access: 'editor' });
    expect(google.access.protections().every(({ editors }) => editors.length === 0)).toBe(true);
    expect(await send(google, 'share', { ...ann, access: 'viewer' })).toMatchObject({
      kind: 'refused',
    });
  });

  test('a bad address is refused in words and nothing is shared', async () => {
    const google = await mentorTracker();
    for (const email of ['ann', '', '=x@example.com,', 5 as unknown as string]) {
      expect(await send(google, 'share', { ...ann, email, access: 'viewer' })).toMatchObject({
        kind: 'refused',
      });
    }
    expect(google.access.viewers()).toEqual([]);
  });
});

describe('feedback', () => {
  test('goes from open to doing to addressed, with what shows it, and back by undo', async () => {
    const google = await mentorTracker();
    const opened = await call(google, 'openMentor', {});
    const [first] = opened.kind === 'mentor' ? opened.mentor.feedback : [];
    expect(first).toMatchObject({ isOverdue: true, severity: 'major' });
    const key = first?.key ?? '';
    const rowOf = () => rowsOf(google, 'Feedback').find((row) => row['Id'] === key);
    await send(google, 'changeFeedback', { key, status: 'doing', evidence: '' });
    expect(rowOf()).toMatchObject({ Status: 'doing', Closed: '' });
    expect(
      await send(google, 'changeFeedback', { key, status: 'addressed', evidence: '' }),
    ).toMatchObject({ kind: 'refused', problems: [{ field: 'evidence' }] });
    const evidence = '=two designs since';
    const done = await send(google, 'changeFeedback', { key, status: 'addressed', evidence });
    expect(rowOf()).toMatchObject({ Status: 'addressed', 'What shows it': evidence });
    expect(rowOf()?.['Closed']).toBeGreaterThan(46_000);
    const action = done.kind === 'feedback' ? (done.undo?.id ?? '') : '';
    expect(await send(google, 'undo', { action })).toMatchObject({ kind: 'undone' });
    expect(rowOf()).toMatchObject({ Status: 'doing', Closed: '' });
    expect(
      await send(google, 'changeFeedback', { key: 'nobody', status: 'doing', evidence: '' }),
    ).toEqual({ kind: 'gone' });
  });

  test('an overdue remark is the first of what to do, until it is addressed', async () => {
    const google = await mentorTracker();
    const actions = async (): Promise<string> => {
      const opened = await call(google, 'openSidebar', {});
      return opened.kind === 'tracker' ? JSON.stringify(opened.now.actions[0]) : '';
    };
    expect(await actions()).toContain('Compare two databases before choosing one');
    const opened = await call(google, 'openMentor', {});
    const overdue =
      opened.kind === 'mentor' ? opened.mentor.feedback.filter((f) => f.isOverdue) : [];
    expect(overdue).toHaveLength(1);
    for (const { key } of overdue) {
      await send(google, 'changeFeedback', { key, status: 'addressed', evidence: 'Two designs' });
    }
    expect(await actions()).not.toContain('Compare two databases');
  });
});

test('hostile calls get an answer in words and write nothing', async () => {
  const google = await mentorTracker();
  const before = google.workbook.dump();
  const people = google.access;
  for (const request of [
    null,
    5,
    'x',
    [],
    {},
    { id: 7 },
    { id: 'short' },
    { id: newId(), privacy: 5 },
  ]) {
    for (const name of ['savePrivacy', 'share', 'unshare', 'enterForm', 'changeFeedback']) {
      const answer = (await google.callFromSidebar(name, [request])) as { readonly kind: string };
      expect([name, request, answer.kind]).toEqual([name, request, 'refused']);
    }
  }
  expect(google.workbook.dump()).toEqual(before);
  expect([people.editors(), people.viewers()]).toEqual([[], []]);
});

test('the page is as long as its last form', async () => {
  const google = await mentorTracker();
  expect(sheetOf(google, 'Mentor').values.length).toBeLessThanOrEqual(MENTOR_ROWS);
});
