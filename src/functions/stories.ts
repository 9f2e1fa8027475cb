import type { Framework } from '../domain/stories/framework';
import { frameworkParts, isFramework, suggestFramework } from '../domain/stories/framework';
import { checkStory } from '../domain/stories/lint';
import { speechSeconds } from '../domain/stories/speech';
import { iShare } from '../domain/stories/voice';
import type { Cell } from './cells';
import { refuse } from './cells';
import { define } from './define';
import { columnOf } from './rows';

const frameworks = Object.keys(frameworkParts).filter(isFramework);

/** READY_STORY: what a story's text shows, and what to mend. */
export const story = define({
  name: 'READY_STORY',
  summary: 'What the text of a story shows: its length, voice and numbers, and what to mend.',
  parameters: [
    { name: 'situation', type: 'texts', help: 'The situation, or a range of them' },
    { name: 'task', type: 'texts', help: 'The task' },
    { name: 'action', type: 'texts', help: 'What you did' },
    { name: 'result', type: 'texts', help: 'What came of it' },
    {
      name: 'framework',
      type: 'texts',
      help: 'STAR, CAR, SOAR, CARL, PAR or DIGS; one cell for all, or one each',
      default: 'STAR',
    },
  ],
  returns:
    'One row a story: seconds, band, share of "I" (0 to 1), numbers, kinds of metric, problems',
  example: {
    formula:
      '=READY_STORY("Checkout was slow.","I had to fix it.","I cached prices.","Latency fell by 40%.")',
    result: [
      [
        6,
        'Too short',
        1,
        1,
        'technical',
        'Too short: 6 s; Shorten the task: 33 %, aim for 10 %; Lengthen the action: 20 %, aim for 50 %',
      ],
    ],
  },
  run: ({ situation, task, action, result, framework }) => {
    const count = Math.max(situation.length, task.length, action.length, result.length);
    return Array.from({ length: count }, (_, i): Cell[] => {
      const parts = {
        situation: situation[i] ?? '',
        task: task[i] ?? '',
        action: action[i] ?? '',
        result: result[i] ?? '',
      };
      if (Object.values(parts).every((text) => text === '')) return ['', '', '', '', '', ''];
      const check = checkStory(parts, frameworkAt(framework, i));
      return [
        check.seconds,
        check.band,
        check.iShare ?? '',
        check.numbers,
        check.metricKinds.join(', '),
        check.problems.join('; '),
      ];
    });
  },
});

/** READY_SECONDS: speaking time. */
export const seconds = define({
  name: 'READY_SECONDS',
  summary: 'How many seconds a text takes to say.',
  parameters: [
    { name: 'text', type: 'texts', help: 'A text, or a range of texts' },
    {
      name: 'words_per_minute',
      type: 'number',
      help: 'Your speaking pace',
      default: 150,
      min: 1,
    },
  ],
  returns: 'Whole seconds, blank for a blank text',
  example: { formula: '=READY_SECONDS("I led the team, and we cut costs by 12.5%.")', result: 4 },
  run: ({ text, words_per_minute }) =>
    columnOf(text.map((words) => (words === '' ? '' : speechSeconds(words, words_per_minute)))),
});

/** READY_VOICE: how often the speaker says "I". */
export const voice = define({
  name: 'READY_VOICE',
  summary: 'How often a text says "I" where it says "I" or "we".',
  parameters: [{ name: 'text', type: 'texts', help: 'A text, or a range of texts' }],
  returns: 'A number from 0 to 1, blank when neither word occurs',
  example: {
    formula: '=READY_VOICE("I planned it, I built it, and we shipped it. I’m proud.")',
    result: 0.75,
  },
  run: ({ text }) => columnOf(text.map((words) => iShare(words) ?? '')),
});

/** READY_FRAMEWORK: the framework for a question. */
export const framework = define({
  name: 'READY_FRAMEWORK',
  summary: 'The answer framework that suits the wording of a question.',
  parameters: [{ name: 'question', type: 'texts', help: 'A question, or a range of questions' }],
  returns: 'STAR, CAR, SOAR, CARL, PAR or DIGS; blank for a blank question',
  example: { formula: '=READY_FRAMEWORK("What did you learn from a failure?")', result: 'CARL' },
  run: ({ question }) =>
    columnOf(question.map((text) => (text === '' ? '' : suggestFramework(text)))),
});

function frameworkAt(names: readonly string[], index: number): Framework {
  const text = (names.length === 1 ? names[0] : names[index]) ?? '';
  const name = text.trim().toUpperCase();
  if (name === '') return 'STAR';
  if (isFramework(name)) return name;
  const row = names.length === 1 ? null : index + 1;
  throw refuse(
    { argument: 'framework', row, column: null },
    text,
    `one of ${frameworks.join(', ')}`,
  );
}
