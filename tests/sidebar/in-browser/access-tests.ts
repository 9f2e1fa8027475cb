import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
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
    expect(await violations(stage)).toEqual([]);
  });

  test.each(kinds)(
    'axe-core finds nothing in the form for %s, with problems or without',
    async (kind) => {
      await stage.choose(kind);
      expect(await violations(stage)).toEqual([]);
      await stage.panel().getByLabel('Day').first().fill('');
      await stage.save();
      await stage
        .panel()
        .getByText(/needs? a change/)
        .waitFor();
      expect(await violations(stage)).toEqual([]);
      await stage.panel().getByRole('button', { name: 'Clear the form' }).click();
    },
  );

  test.each(pages)('axe-core finds nothing on the page %s', async (page) => {
    await stage.tab('More');
    await stage.panel().getByRole('button', { name: page, exact: true }).click();
    expect(await violations(stage)).toEqual([]);
  });

  test('logs, undoes and looks around with the keyboard alone, and sees where it is', async () => {
    const { keyboard } = stage.page();
    await stage.tab('Log');
    await stage.panel().getByRole('radio', { name: 'Problem', exact: true }).focus();
    await keyboard.press('ArrowLeft');
    await stage.panel().getByLabel('Topic').waitFor();
    await tabTo(stage, 'f-topic');
    await keyboard.type('By keyboard');
    await tabTo(stage, 'f-minutes');
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('25');
    expect(await outlineWidth(stage)).toBe('2px');
    await keyboard.press('Enter');
    await stage.result('By keyboard');
    expect(stage.topicRows('By keyboard')).toMatchObject([{ Minutes: 25 }]);
    await tabToText(stage, 'Undo');
    expect(await outlineWidth(stage)).toBe('2px');
    await keyboard.press('Enter');
    await stage.result('Undone');
    expect(stage.topicRows('By keyboard')).toEqual([]);
  });

  test('is read and used at 200 % without scrolling sideways', async () => {
    for (const name of ['Today', 'Recent', 'More'] as const) {
      await stage.tab(name);
      expect(await overflow(stage)).toBeLessThanOrEqual(0);
    }
    for (const kind of kinds) {
      await stage.choose(kind);
      expect(await overflow(stage)).toBeLessThanOrEqual(0);
    }
  });
}

/** What axe-core has to say about the panel: rule and place, one line each. */
export async function violations(stage: Pick<Stage, 'panel'>): Promise<readonly string[]> {
  const panel = stage.panel();
  if (!(await panel.evaluate<boolean>('"axe" in window'))) await panel.evaluate(axe);
  const results = await panel.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${String(target)}`),
  );
}

async function tabTo(stage: Stage, id: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await stage.focusedId()) === id) return;
    await stage.page().keyboard.press('Tab');
  }
  throw new Error(`Twenty presses of Tab did not reach ${id}.`);
}

async function tabToText(stage: Stage, text: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    const focused = await stage
      .panel()
      .evaluate<string>('document.activeElement?.textContent ?? ""');
    if (focused === text) return;
    await stage.page().keyboard.press('Tab');
  }
  throw new Error(`Twenty presses of Tab did not reach ${text}.`);
}

function outlineWidth(stage: Stage): Promise<string> {
  return stage.panel().evaluate<string>('getComputedStyle(document.activeElement).outlineWidth');
}

/** How many pixels the panel is wider than its frame at twice the size. */
export function overflow(stage: Pick<Stage, 'panel'>): Promise<number> {
  return stage.panel().evaluate<number>(`(() => {
    document.documentElement.style.zoom = 2;
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    document.documentElement.style.zoom = 1;
    return wider;
  })()`);
}
