import { difficulties, grades } from '../../src/domain/records/problem-entry';
import type { ProblemEntry } from '../../src/domain/records/problem-entry';
import { slugOf } from '../../src/domain/records/row';
import { baseline, inSession, minutes, note, pastDay } from './common-fields';
import type { Field, Values } from './field';
import { textIn } from './field';
import type { Form, Known } from './form';
import { lastOr, numberIn, numberText, optionsOf } from './form';

/** One attempt at a coding problem. */
export const problemForm: Form<ProblemEntry> = {
  fields: (values, known) => [
    {
      kind: 'text',
      name: 'title',
      label: 'Problem',
      suggestions: known.suggestions.problems.map(({ title }) => title),
      ...attemptHelp(values, known),
    },
    {
      kind: 'choice',
      name: 'difficulty',
      label: 'Difficulty',
      options: optionsOf(difficulties),
      isHalf: true,
    },
    {
      kind: 'text',
      name: 'pattern',
      label: 'Pattern',
      suggestions: known.suggestions.patterns,
      isHalf: true,
    },
    pastDay(known.today),
    minutes,
    tick('solved', 'Solved'),
    tick('optimal', 'Optimal'),
    tick('hints', 'Used hints'),
    tick('aloud', 'Explained aloud'),
    note,
    grade('codeQuality', 'Code quality'),
    grade('explanation', 'Explanation'),
    inSession,
    baseline,
  ],
  start: ({ today, last }) => ({
    day: today,
    title: '',
    difficulty: lastOr(difficulties, last.difficulty, 'Medium'),
    pattern: '',
    minutes: '',
    solved: true,
    optimal: false,
    hints: false,
    aloud: false,
    codeQuality: '',
    explanation: '',
    note: '',
    inSession: false,
    baseline: false,
  }),
  read: (values) => ({ ...values, kind: 'problem', minutes: numberIn(values, 'minutes') }),
  fill: (entry) => ({ ...entry, minutes: numberText(entry.minutes) }),
  keeps: ['day', 'difficulty', 'inSession'],
};

/** A problem that was tried before says how often, and what it was. */
function attemptHelp(values: Values, { suggestions }: Known): Pick<Field, 'help'> {
  const key = slugOf(textIn(values, 'title'));
  const known = suggestions.problems.find(({ title }) => slugOf(title) === key);
  if (!known || known.attempts === 0) return {};
  const what = [known.difficulty, known.pattern].filter((word) => word !== '').join(', ');
  return { help: `Attempt ${known.attempts + 1}${what === '' ? '' : `; so far ${what}`}.` };
}

function tick(name: string, label: string): Field {
  return { kind: 'tick', name, label, isHalf: true };
}

function grade(name: string, label: string): Field {
  const options = optionsOf(grades, 'not said');
  return { kind: 'choice', name, label, options, isHalf: true, isExtra: true };
}
