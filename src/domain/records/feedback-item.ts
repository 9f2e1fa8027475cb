import type { Day } from '../time/day';
import type { Form } from './form';
import { LONGEST_NOTE, fieldsOf, readForm } from './form';
import type { Row } from './row';
import { textIn } from './row';

const severities = ['major', 'minor'] as const;

/** The most remarks that one round can bring. */
const MOST_ITEMS = 20;

/** Something that a rater said to fix. */
export interface FeedbackItem {
  /** Of the row on Feedback; blank for a new one. */
  readonly id: string;
  readonly text: string;
  readonly severity: (typeof severities)[number];
}

/** The remarks of a form's `feedback`; a blank one is left out. */
export function readFeedbackItems(form: Form): readonly FeedbackItem[] {
  return form.list('feedback', MOST_ITEMS).flatMap((given) => {
    const item = readForm(given);
    const text = item.text('text', LONGEST_NOTE);
    if (text === '' && isBlank(given)) return [];
    if (text === '') item.complain('text', 'Say what to fix.');
    const parsed = item.done({
      id: item.text('id', 100),
      text,
      severity: item.pick('severity', severities, 'Choose major or minor.'),
    });
    if (parsed.kind === 'ok') return [parsed.value];
    for (const { problem } of parsed.problems) form.complain('feedback', problem);
    return [];
  });
}

function isBlank(given: unknown): boolean {
  const { text = '' } = fieldsOf(given);
  return text === '';
}

/** The cells of a remark on Feedback, less its id; what became of it is not for a form to say. */
export function feedbackRow(item: FeedbackItem, day: Day, round: string): Row {
  return { day, round, text: item.text, severity: item.severity };
}

/** The remark in a row of Feedback; what is not major counts as minor. */
export function feedbackItemOf(row: Row): FeedbackItem {
  const severity = textIn(row, 'severity').toLowerCase() === 'major' ? 'major' : 'minor';
  return { id: textIn(row, 'id'), text: textIn(row, 'text'), severity };
}
