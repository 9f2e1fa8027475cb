import { areaNames, areas } from '../src/domain/plans/areas';
import { activities, parseSession } from '../src/domain/records/session';
import { byId, clearProblems, fillOptions, showProblems, showResult, whileBusy } from './dom';
import { call } from './server';

interface LogForm {
  /** Fills in the day and the suggestions of a tracker that was just opened. */
  readonly open: (today: string, topics: readonly string[]) => void;
}

/** Wires the form that logs one study session. */
export function logForm(onNoTracker: () => void): LogForm {
  const form = byId('logForm', HTMLFormElement);
  const button = submitButton(form);
  let today = '';
  let id = newId();
  fillOptions(
    byId('area', HTMLSelectElement),
    areas.map((area) => ({ value: area, text: areaNames[area] })),
  );
  fillOptions(
    byId('activity', HTMLSelectElement),
    activities.map((activity) => ({ value: activity, text: activity })),
  );

  async function save(): Promise<void> {
    clearProblems(form);
    const session = parseSession({ ...valuesOf(form), id }, today);
    if (session.kind === 'problems') {
      showProblems(form, session.problems);
      return;
    }
    const answer = await call('logSession', { session: session.value });
    switch (answer.kind) {
      case 'logged': {
        const total = Object.values(answer.weekMinutes).reduce((sum, value) => sum + value, 0);
        showResult('good', `Saved ${answer.session.minutes} minutes. ${hours(total)} this week.`);
        id = newId();
        for (const field of ['topic', 'note', 'link']) setValue(form, field, '');
        return;
      }
      case 'refused':
        showProblems(form, answer.problems);
        return;
      case 'noTracker':
        showResult('bad', 'There is no tracker in this spreadsheet yet. Set it up first.');
        onNoTracker();
        return;
      case 'failed':
        showResult('bad', `${answer.message} What you typed is still here.`);
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!button.disabled) void whileBusy(button, 'Saving…', save);
  });

  return {
    open: (day, topics) => {
      today = day;
      setValue(form, 'day', day);
      byId('day', HTMLInputElement).max = day;
      byId('topics', HTMLDataListElement).replaceChildren(
        ...topics.map((topic) => new Option(topic, topic)),
      );
    },
  };
}

/** The form's submit button. */
export function submitButton(form: HTMLFormElement): HTMLButtonElement {
  const button = form.querySelector('button[type="submit"]');
  if (!(button instanceof HTMLButtonElement)) throw new Error('The form has no submit button.');
  return button;
}

/** The value of each named field: numbers where the field is a number, else text. */
export function valuesOf(form: HTMLFormElement): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const field = form.elements.namedItem(name);
    const isNumber = field instanceof HTMLInputElement && field.type === 'number';
    values[name] = isNumber && value.trim() !== '' ? Number(value) : value;
  }
  return values;
}

/** Sets a field's value. */
export function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  ) {
    field.value = value;
  }
}

/** A request keeps its id until it is answered, so that a retry is known as one. */
function newId(): string {
  return `s-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`;
}

function hours(minutes: number): string {
  const tenths = Math.round(minutes / 6) / 10;
  return `${tenths} ${tenths === 1 ? 'hour' : 'hours'}`;
}
