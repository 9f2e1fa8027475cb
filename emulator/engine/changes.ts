import { CommandType, ICommandService } from '@univerjs/presets';
import type { BookOps } from './ops';
import type { Host } from './univer';

/** Mutations that only carry what every copy of the workbook calculates by itself. */
const CALCULATED =
  /^formula\.mutation\.(?!set-defined-name$|remove-defined-name$)|^data-validation\.mutation\.update-status|formula-mark-dirty/;

/** The log of changes since the last look, and the way to replay another copy's changes. */
export function changeOps(host: Host): Pick<BookOps, 'takeChanges' | 'applyChanges'> {
  const commands = host.injector.get(ICommandService);
  let log: { id: string; params: unknown }[] = [];
  commands.onMutationExecutedForCollab((command, options) => {
    if (command.type !== CommandType.MUTATION || CALCULATED.test(command.id)) return;
    if (options?.onlyLocal === true || options?.fromCollab === true) return;
    // Univer goes on using the object; a later change must not alter the log.
    log.push({ id: command.id, params: JSON.parse(JSON.stringify(command.params ?? null)) });
  });
  return {
    takeChanges() {
      const taken = log;
      log = [];
      return taken;
    },
    applyChanges(changes) {
      for (const { id, params } of changes)
        commands.syncExecuteCommand(id, params ?? undefined, { fromCollab: true });
    },
  };
}
