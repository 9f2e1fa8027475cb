import type { Frame, Page } from 'playwright-core';
import type { Google } from '../../../emulator/google';
import { records, sheetOf, spreadsheet } from '../../tracker/fixture';
import { closeAll, preview, reload, show, warmUp } from './open-panel';
import type { Shown } from './open-panel';

/** One spreadsheet and one panel on it, for many tests; making both takes half a minute. */
export interface Stage {
  readonly google: () => Google;
  readonly page: () => Page;
  readonly panel: () => Frame;
  /** Errors and warnings of the page and its frames. */
  readonly errors: () => readonly string[];
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Goes on with the panel alone, which answers faster than with the grid beside it. */
  readonly leaveGrid: () => Promise<void>;
  /** One more panel on the same spreadsheet. */
  readonly anotherPanel: () => Promise<Shown>;
  /** Loads the panel again, as after it was closed and opened. */
  readonly reload: () => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
  /** Opens the form of a kind of entry. */
  readonly choose: (kind: string) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Waits for words in the live region. */
  readonly result: (words: string) => Promise<void>;
  readonly score: (group: string, value: string) => Promise<void>;
  readonly logTopic: (topic: string) => Promise<void>;
  readonly focusedId: () => Promise<string>;
  readonly rows: (sheet: string) => Record<string, unknown>[];
  /** The rows of Sessions with a topic. */
  readonly topicRows: (topic: string) => Record<string, unknown>[];
}

/** A stage that `open` fills: an empty spreadsheet beside a panel on Today. */
export function newStage(): Stage {
  let google: Google | null = null;
  let shown: Shown | null = null;
  let url = '';

  const need = <T>(part: T | null): T => {
    if (part === null) throw new Error('Open the stage in beforeAll.');
    return part;
  };
  const panel = (): Frame => need(shown).panel;

  const stage: Stage = {
    google: () => need(google),
    page: () => need(shown).page,
    panel,
    errors: () => need(shown).errors,
    open: async () => {
      await warmUp();
      google = spreadsheet();
      url = await preview(google, 'showToday');
      shown = await show(url);
    },
    close: closeAll,
    leaveGrid: async () => {
      await need(shown).page.close();
      shown = await show(`${url}panel`);
    },
    anotherPanel: () => show(`${url}panel`),
    reload: async () => {
      const before = need(shown);
      shown = { ...before, panel: await reload(before) };
    },
    tab: async (name) => {
      await panel().getByRole('navigation').getByRole('button', { name, exact: true }).click();
    },
    choose: async (kind) => {
      await stage.tab('Log');
      // A radio lies invisible over its whole tile.
      await panel().getByRole('radio', { name: kind, exact: true }).check({ force: true });
    },
    save: () => panel().getByRole('button', { name: 'Save', exact: true }).click(),
    result: (words) => panel().locator('.foot [role=status]').getByText(words).first().waitFor(),
    score: (group, value) =>
      panel()
        .getByRole('group', { name: group, exact: true })
        .getByRole('radio', { name: value, exact: true })
        .check({ force: true }),
    logTopic: async (topic) => {
      await stage.choose('Study session');
      await panel().getByLabel('Topic').fill(topic);
      await stage.save();
      await stage.result(topic);
    },
    focusedId: () => panel().evaluate<string>('document.activeElement?.id ?? ""'),
    rows: (sheet) => records(sheetOf(need(google), sheet)),
    topicRows: (topic) => stage.rows('Sessions').filter((row) => row['Topic'] === topic),
  };
  return stage;
}
