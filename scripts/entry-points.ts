import { menuItems } from '../src/apps-script/menu';
import { customFunctions } from '../src/functions/registry';
import { stubOf } from '../src/functions/stub';
import { callNames } from '../src/rpc/contract';

/** The global under which the bundle keeps everything. */
export const BUNDLE = 'LoopReady';

/**
 * The literal top-level functions that Google looks up by name, generated from the registries:
 * triggers, menu, sidebar calls, custom functions. There is no logic in them.
 */
export function entryPoints(): string {
  return [
    ...['onOpen', 'onInstall'].map((name) => `function ${name}(e) { ${BUNDLE}.${name}(e); }`),
    ...menuItems.map(({ run }) => `function ${run}() { ${BUNDLE}.menu.${run}(); }`),
    ...callNames.map(
      (name) => `function ${name}(request) { return ${BUNDLE}.calls.${name}(request); }`,
    ),
    ...customFunctions.map(stubOf),
    '',
  ].join('\n');
}
