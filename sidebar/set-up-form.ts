import { parseSettings } from '../src/domain/plans/settings';
import type { Settings } from '../src/domain/plans/settings';
import { byId, clearProblems, showProblems, showResult, whileBusy } from './dom';
import { setValue, submitButton, valuesOf } from './log-form';
import { call } from './server';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface SetUpForm {
  /** Fills in what the server suggests. */
  readonly open: (today: string, suggested: Settings) => void;
}

/** Wires the form that makes or repairs the tracker. */
export function setUpForm(onCreated: () => void): SetUpForm {
  const form = byId('setUpForm', HTMLFormElement);
  const taken = byId('taken', HTMLDivElement);
  const button = submitButton(form);
  let today = '';
  const minutes = weekdays.map(weekdayField);

  async function create(onTaken: 'ask' | 'rename'): Promise<void> {
    clearProblems(form);
    taken.hidden = true;
    const given = {
      ...valuesOf(form),
      weekdayMinutes: minutes.map((input) => Number(input.value)),
    };
    const settings = parseSettings(given, today);
    if (settings.kind === 'problems') {
      showProblems(form, settings.problems);
      return;
    }
    const answer = await call('createTracker', { settings: settings.value, onTaken });
    switch (answer.kind) {
      case 'created':
        showResult(
          'good',
          [
            answer.steps > 0
              ? 'Your tracker is ready.'
              : 'Nothing was missing. To change your plan, use the Settings sheet.',
            ...answer.notes,
          ].join(' '),
        );
        onCreated();
        return;
      case 'taken':
        askAboutTitles(answer.titles);
        return;
      case 'refused':
        showProblems(form, answer.problems);
        return;
      case 'failed':
        showResult('bad', `${answer.message} What was made so far stays; try again to go on.`);
    }
  }

  function askAboutTitles(titles: readonly string[]): void {
    byId('takenText', HTMLParagraphElement).textContent =
      `You already have ${titles.length === 1 ? 'a sheet' : 'sheets'} named ${titles.join(', ')}. ` +
      'Nothing was changed. Ours can take names such as ' +
      `"${titles[0] ?? 'Plan'} (Loop Ready)", or you can rename yours first.`;
    taken.hidden = false;
    byId('takenRename', HTMLButtonElement).focus();
  }

  function showHours(): void {
    const total = minutes.reduce((sum, input) => sum + Number(input.value), 0);
    byId('weekHours', HTMLParagraphElement).textContent =
      `${Math.round(total / 6) / 10} hours a week. The plan asks for 15 (L6) to 17 (L7) or more.`;
  }

  form.addEventListener('input', showHours);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!button.disabled) void whileBusy(button, 'Creating…', () => create('ask'));
  });
  const rename = byId('takenRename', HTMLButtonElement);
  rename.addEventListener('click', () => {
    void whileBusy(rename, 'Creating…', () => create('rename'));
  });
  byId('takenCancel', HTMLButtonElement).addEventListener('click', () => {
    taken.hidden = true;
    button.focus();
  });

  return {
    open: (day, suggested) => {
      today = day;
      setValue(form, 'level', suggested.level);
      setValue(form, 'start', suggested.start);
      setValue(form, 'interview', suggested.interview);
      minutes.forEach((input, index) => {
        input.value = String(suggested.weekdayMinutes[index] ?? 0);
      });
      showHours();
    },
  };
}

function weekdayField(day: string): HTMLInputElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'number';
  input.min = '0';
  input.max = '960';
  input.step = '5';
  label.textContent = day;
  label.append(input);
  byId('weekdays', HTMLDivElement).append(label);
  return input;
}
