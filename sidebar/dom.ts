import type { FieldProblem } from '../src/domain/plans/settings';

/** The element with an id, of the class that it must have. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} "${id}".`);
  return element;
}

/** A select's options, as texts only. */
export function fillOptions(
  select: HTMLSelectElement,
  options: readonly { readonly value: string; readonly text: string }[],
): void {
  select.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
}

/** What happened, in the live region at the top. */
export function showResult(kind: 'good' | 'bad', message: string): void {
  const result = byId('result', HTMLDivElement);
  result.dataset['kind'] = kind;
  result.textContent = message;
}

/** Forgets the last result and the problems of a form. */
export function clearProblems(form: HTMLFormElement): void {
  byId('result', HTMLDivElement).textContent = '';
  for (const note of form.querySelectorAll('.problem')) note.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

/** Every problem beside its field and their number at the top; the first wrong field gets focus. */
export function showProblems(form: HTMLFormElement, problems: readonly FieldProblem[]): void {
  let first: HTMLElement | null = null;
  for (const { field, problem } of problems) {
    const input = form.elements.namedItem(field);
    if (!(input instanceof HTMLElement)) continue;
    const note = document.createElement('p');
    note.className = 'problem';
    note.id = `${field}-problem`;
    note.textContent = problem;
    input.after(note);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', note.id);
    first = first ?? input;
  }
  const shown = form.querySelectorAll('.problem').length;
  const rest = problems.filter(
    ({ field }) => !(form.elements.namedItem(field) instanceof HTMLElement),
  );
  showResult(
    'bad',
    [
      shown === 1 ? 'One field needs a change.' : shown > 1 ? `${shown} fields need a change.` : '',
      ...rest.map(({ problem }) => problem),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
  first?.focus();
}

/** Runs a job with the form's button busy, so that a double click sends one request. */
export async function whileBusy(
  button: HTMLButtonElement,
  busyText: string,
  job: () => Promise<void>,
): Promise<void> {
  const text = button.textContent;
  button.disabled = true;
  button.textContent = busyText;
  try {
    await job();
  } finally {
    button.disabled = false;
    button.textContent = text;
  }
}
