import { ICommandService } from '@univerjs/presets';
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-node-core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/preset-sheets-node-core';
import type { Host } from './univer';

/** Finishes calculation on demand. */
export interface Calculation {
  /** Resolves when every formula has its value for the day of `now`. */
  finish(now: number): Promise<void>;
  /** The serial that TODAY() and NOW() give. */
  now(): number;
}

/**
 * Univer waits 100 ms after the last change before it calculates. Google calculates when somebody
 * reads, so this takes the waiting changes over. The names are private in Univer, whose version is pinned.
 */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: NodeJS.Timeout;
  _generateDirty(commands: unknown[]): object;
}

/** Calculation of one workbook. */
export function controlCalculation(host: Host): Calculation {
  // The reason for the cast: the fields above are declared private.
  const trigger = host.injector.get(TriggerCalculationController) as unknown as Trigger;
  const commands = host.injector.get(ICommandService);
  const names = watchNames(host);
  // Its timer must never fire: a slow script would be answered in the middle of a calculation that
  // nobody waits for. This listener comes after Univer's own, which sets the timer.
  commands.onCommandExecuted(() => {
    clearTimeout(trigger._setTimeoutKey);
  });
  let current = 0;
  let calculatedDay = 0;

  function ended(): Promise<void> {
    return new Promise((resolve) => {
      const listener = commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        // Univer types params as object; this id always carries these.
        const params = command.params as ISetFormulaCalculationNotificationMutation | undefined;
        if (params?.functionsExecutedState === undefined) return;
        listener.dispose();
        resolve();
      });
    });
  }

  return {
    now: () => current,
    async finish(now) {
      current = now;
      const waiting = trigger._waitingCommandQueue;
      // A new day makes TODAY() stale without any edit.
      if (waiting.length === 0 && Math.floor(now) === calculatedDay) return;
      trigger._waitingCommandQueue = [];
      calculatedDay = Math.floor(now);
      const end = ended();
      const dirty = { ...trigger._generateDirty(waiting), ...forced(names.takeChanged()) };
      const options = { onlyLocal: true };
      await commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, options);
      await end;
    },
  };
}

/** Univer never looks again at a formula whose name it did not know, or that has lost its name. */
function forced(changedNames: readonly string[]): object {
  return changedNames.length > 0 ? { forceCalculation: true } : {};
}

/** Names that came or went since the last look; the parsed formulas that hold them are dropped. */
function watchNames(host: Host): { takeChanged(): string[] } {
  const functions = host.injector.get(IFunctionService);
  const known = new Set<string>();
  let changed: string[] = [];
  host.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    // Both ids carry the name.
    const { name } = params as { name: string };
    if (id === SetDefinedNameMutation.id && known.has(name)) return;
    if (id === SetDefinedNameMutation.id) known.add(name);
    else known.delete(name);
    functions.deleteFormulaAstCacheKey(name);
    changed.push(name);
  });
  return {
    takeChanged() {
      const taken = changed;
      changed = [];
      return taken;
    },
  };
}
