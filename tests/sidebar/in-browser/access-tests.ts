import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Stage } from './stage';

const axe = readFileSync(resolve(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Kinds of entries, as the tiles name them. */
const kinds = [
  'Study session',
  'Problem',
  'Design',
  'Mock round',
  'Story told',
  'Self-ratings',
] as const;

const pages = ['Settings', 'Repair', 'Remove the tracker', 'About Loop Ready'] as const;

/** What everybody can use: axe-core, the keyboard alone, and twice the size. */
export function accessTests(stage: Stage): void {
  test.each(['Today', 'Log', 'Recent', 'More'])('axe-core finds nothing on %s', async (name) => {
    await stage.tab(name);
    expect(await violations(stage.panel())).toEqual([]);
  });

  test.each(kinds)(
    'axe-core finds nothing in the form for %s, with problems or without',
    async (kind) => {
      await stage.choose(kind);
      expect(await violations(stage.panel())).toEqual([]);
      await stage.panel().getByLabel('Day').first().fill('');
      await stage.save();
      await stage
        .panel()
        .getByText(/needs? a change/)
        .waitFor();
      expect(await violations(stage.panel())).toEqual([]);
      await stage.panel().getByRole('button', { name: 'Clear the form' }).click();
    },
  );

  test.each(pages)('axe-core finds nothing on the page %s', async (page) => {
    await stage.tab('More');
    await stage.panel().getByRole('button', { name: page, exact: true }).click();
    expect(await violations(stage.panel())).toEqual([]);
  });

  test('axe-core finds nothing in the question before a removal', async () => {
    await stage.tab('More');
    await stage.panel().getByRole('button', { name: 'Remove the tracker' }).click();
    await stage.panel().getByRole('button', { name: 'Show what would go' }).click();
    await stage.panel().getByRole('group', { name: 'Remove?' }).waitFor();
    expect(await violations(stage.panel())).toEqual([]);
    expect(await overflow(stage.panel())).toBeLessThanOrEqual(0);
    await stage.panel().getByRole('button', { name: 'Keep it' }).click();
  });

  test('logs, undoes and deletes with the keyboard alone, and sees where it is', async () => {
    const { keyboard } = stage.page();
    await stage.reload();
    await press(stage, 'Log');
    await tabTo(stage, '[name=kind]');
    await arrowTo(stage, '[value=session]');
    await type(stage, '#f-topic', 'By keyboard');
    await type(stage, '#f-minutes', '25');
    await keyboard.press('Enter');
    await stage.result('By keyboard');
    expect(stage.topicRows('By keyboard')).toMatchObject([{ Minutes: 25 }]);
    await press(stage, 'Undo');
    await stage.result('Undone');
    expect(stage.topicRows('By keyboard')).toEqual([]);
    await type(stage, '#f-topic', 'To be deleted by keyboard');
    await press(stage, 'Save');
    await stage.result('To be deleted by keyboard');
    await press(stage, 'Recent', 'Shift+Tab');
    await press(stage, 'Delete To be deleted by keyboard');
    await stage.panel().getByRole('group', { name: 'Delete?' }).waitFor();
    expect(await stage.focusedId()).toBe('question');
    await press(stage, 'Delete it');
    await stage.result('Deleted');
    expect(stage.topicRows('To be deleted by keyboard')).toEqual([]);
  });

  test('is read and used at 200 % without scrolling sideways', async () => {
    for (const name of ['Today', 'Recent', 'More'] as const) {
      await stage.tab(name);
      expect(await overflow(stage.panel())).toBeLessThanOrEqual(0);
    }
    for (const page of pages) {
      await stage.tab('More');
      await stage.panel().getByRole('button', { name: page, exact: true }).click();
      expect(await overflow(stage.panel())).toBeLessThanOrEqual(0);
    }
    for (const kind of kinds) {
      await stage.choose(kind);
      expect(await overflow(stage.panel())).toBeLessThanOrEqual(0);
    }
  });
}

/** What axe-core has to say about a panel: rule and place, one line each. */
export async function violations(panel: Frame): Promise<readonly string[]> {
  if (!(await panel.evaluate<boolean>('"axe" in window'))) await panel.evaluate(axe);
  const results = await panel.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${String(target)}`),
  );
}

/** How many pixels a panel is wider than its frame at twice the size. */
export function overflow(panel: Frame): Promise<number> {
  return panel.evaluate<number>(`(() => {
    document.documentElement.style.zoom = 2;
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    document.documentElement.style.zoom = 1;
    return wider;
  })()`);
}

/** More than the panel has to stop at. */
const MOST_STOPS = 150;

/** Presses Tab until the focus is on what a selector names, and looks whether that can be seen. */
async function tabTo(stage: Stage, selector: string): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`;
  await pressUntil(stage, 'Tab', isThere, selector);
}

/** Tabs to the button with a name, and presses Enter. */
async function press(stage: Stage, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const shown = '(document.activeElement?.ariaLabel ?? document.activeElement?.textContent)';
  await pressUntil(stage, key, `${shown} === ${JSON.stringify(name)}`, name);
  await stage.page().keyboard.press('Enter');
}

async function type(stage: Stage, selector: string, text: string): Promise<void> {
  await tabTo(stage, selector);
  await stage.page().keyboard.press('ControlOrMeta+a');
  await stage.page().keyboard.type(text);
}

async function arrowTo(stage: Stage, selector: string): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`;
  await pressUntil(stage, 'ArrowLeft', isThere, selector);
}

async function pressUntil(stage: Stage, key: string, isThere: string, what: string): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await stage.panel().evaluate<boolean>(isThere)) {
      expect(await outlineWidth(stage)).toBe('2px');
      return;
    }
    await stage.page().keyboard.press(key);
  }
  throw new Error(`${MOST_STOPS} presses of ${key} did not reach ${what}.`);
}

/** Of what has the focus, or of the tile that its radio lies over. */
function outlineWidth(stage: Stage): Promise<string> {
  return stage
    .panel()
    .evaluate<string>(
      'getComputedStyle(document.activeElement.closest(".tile") ?? document.activeElement).outlineWidth',
    );
}
