import { ICommandService } from '@univerjs/presets';
import type { ICommandInfo } from '@univerjs/presets';
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
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
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: NodeJS.Timeout;
  _generateDirty(commands: unknown[]): object;
}

/** Calculation of one workbook, whose values are those of the moment `calculatedAt`. */
export function controlCalculation(host: Host, calculatedAt: number): Calculation {
  // The reason for the cast: the fields above are declared private.
  const trigger = host.injector.get(TriggerCalculationController) as unknown as Trigger;
  const commands = host.injector.get(ICommandService);
  const names = watchNames(host);
  // Its timer must never fire: a slow script would be answered in the middle of a calculation that
  // nobody waits for. This listener comes after Univer's own, which sets the timer.
  commands.onCommandExecuted(() => {
    clearTimeout(trigger._setTimeoutKey);
  });
  let isUntouchedCopy = calculatedAt > 0;
  let current = 0;
  let calculatedDay = Math.floor(calculatedAt);

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
      const waiting = isUntouchedCopy
        ? withoutStart(trigger._waitingCommandQueue)
        : trigger._waitingCommandQueue;
      // A new day makes TODAY() stale without any edit.
      if (waiting.length === 0 && Math.floor(now) === calculatedDay) return;
      isUntouchedCopy = false;
      trigger._waitingCommandQueue = [];
      const isNewDay = Math.floor(now) !== calculatedDay;
      calculatedDay = Math.floor(now);
      const end = ended();
      const isForced = names.takeChanged().length > 0 || isNewDay;
      const dirty = {
        ...trigger._generateDirty(waiting),
        // Univer never looks again at a formula whose name it did not know, or that has lost its name.
        ...(isForced ? { forceCalculation: true } : {}),
      };
      const options = { onlyLocal: true };
      await commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, options);
      await end;
    },
  };
}

/** What Univer wants to calculate when it opens a workbook; a copy has these values. */
const STARTING = new Set([
  SetTriggerFormulaCalculationStartMutation.id,
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.conditional-formatting-formula-mark-dirty',
]);

function withoutStart(waiting: readonly ICommandInfo[]): ICommandInfo[] {
  return waiting.filter(({ id }) => !STARTING.has(id));
}

/** Names that came, went or stand for something else since the last look; the parsed formulas that hold them are dropped. */
function watchNames(host: Host): { takeChanged(): string[] } {
  const functions = host.injector.get(IFunctionService);
  const known = new Map<string, string>();
  let changed: string[] = [];
  host.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    // Both ids carry the name, the first one also what it stands for.
    const { name, formulaOrRefString } = params as { name: string; formulaOrRefString: string };
    const isSet = id === SetDefinedNameMutation.id;
    if (isSet && known.get(name) === formulaOrRefString) return;
    if (isSet) known.set(name, formulaOrRefString);
    else known.delete(name);
    // All of them: the cache knows long formulas by a hash, in which no name can be found.
    functions.deleteFormulaAstCacheKey('');
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
