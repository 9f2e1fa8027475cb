import { named } from '../../src/domain/content/catalogue/catalogue';
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
      suggestions: titlesOf(known),
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
  follow: (values, before, known) => {
    const [now, last] = [factsOf(values, known), factsOf(before, known)];
    if (now) return { ...values, ...now };
    // What an earlier title brought goes with it.
    const isLeft = last !== null && last.pattern === textIn(values, 'pattern');
    return isLeft ? { ...values, pattern: '' } : values;
  },
  settle: (values, { catalogue }) => {
    const problem = catalogue && named(catalogue.problems, textIn(values, 'title'));
    return problem ? { ...values, title: problem.title } : values;
  },
  read: (values) => ({ ...values, kind: 'problem', minutes: numberIn(values, 'minutes') }),
  fill: (entry) => ({ ...entry, minutes: numberText(entry.minutes) }),
  keeps: ['day', 'difficulty', 'inSession'],
};

/** The person's own problems, the newest first, then those of the catalogue. */
function titlesOf({ suggestions, catalogue }: Known): readonly string[] {
  const own = suggestions.problems.map(({ title }) => title);
  const keys = new Set(own.map(slugOf));
  const others = (catalogue?.problems ?? []).filter(({ title }) => !keys.has(slugOf(title)));
  return [...own, ...others.map(({ title }) => title)];
}

/** What is known of a problem by its title: as the person had it last, else from the catalogue. */
function factsOf(
  values: Values,
  { suggestions, catalogue }: Known,
): { readonly difficulty: string; readonly pattern: string } | null {
  const title = textIn(values, 'title');
  const key = slugOf(title);
  if (key === '') return null;
  const own = suggestions.problems.find((problem) => slugOf(problem.title) === key);
  const known = catalogue ? named(catalogue.problems, title) : null;
  const difficulty = own?.difficulty || known?.difficulty;
  const pattern = own?.pattern || known?.pattern;
  return difficulty === undefined || pattern === undefined ? null : { difficulty, pattern };
}

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
