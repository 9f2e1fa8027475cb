import type { Page } from 'playwright-core';

/** Where the page around the panel sends what the panel asks. */
const CALLS = '**/act';

/** Lets the next call arrive and keeps its answer back, until the returned function is called. */
export async function holdAnswer(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    CALLS,
    async (route) => {
      const response = await route.fetch();
      await gate;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return release;
}

/** Lets the next call arrive, and gives the panel nothing as its answer. */
export async function loseAnswer(page: Page): Promise<void> {
  await page.route(
    CALLS,
    async (route) => {
      await route.fetch();
      await route.fulfill({ json: { kind: 'done', result: null } });
    },
    { times: 1 },
  );
}
