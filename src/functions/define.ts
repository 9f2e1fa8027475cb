import { assumptionsWith, isAssumptionName, shipped } from '../domain/plans/assumptions';
import type { AssumptionName, Assumptions } from '../domain/plans/assumptions';
import { isLineOrWeight } from '../domain/plans/lines';
import type { Day } from '../domain/time/day';
import type { Grid, Placed, Result } from './cells';
import { gridOf, isBlank, isBlankRow, listOf, placeIn } from './cells';
import { dayCellOf } from './days';
import type { CustomFunction, Parameter, ParameterValues, ValuesOf } from './entry';
import { dayIn, dayReader, numberIn, numberOrBlank, textIn } from './read';

/** A function whose `run` gets its arguments read and checked, by name. */
export interface Definition<P extends readonly Parameter[]> extends Omit<CustomFunction, 'run'> {
  readonly parameters: P;
  readonly run: (values: ValuesOf<P>) => Result;
}

/**
 * The custom function of a definition. Its arguments are read by the types of its parameters; a
 * missing one takes its default, and every message begins with the parameter's name.
 */
export function define<const P extends readonly Parameter[]>(
  definition: Definition<P>,
): CustomFunction {
  return {
    ...definition,
    run: (args) => {
      const pairs = definition.parameters.map((parameter, i) => [
        parameter.name,
        readArgument(parameter, args[i]),
      ]);
      // The keys and types of the values are those of the parameters, one by one.
      return definition.run(Object.fromEntries(pairs) as ValuesOf<P>);
    },
  };
}

/**
 * The value of an argument by the type of its parameter.
 *
 * @throws Error naming the parameter, what it got and what it wants
 */
export function readArgument(
  parameter: Parameter,
  given: unknown,
): ParameterValues[keyof ParameterValues] | null {
  const { name, type } = parameter;
  const value = isMissing(parameter, given) ? parameter.default : given;
  const grid = gridOf(name, value);
  const isAbsent = isOptional(parameter) && (value === undefined || value === null);
  switch (type) {
    case 'number': {
      const { cell, place } = only(parameter, grid);
      return isAbsent ? null : numberIn(cell, place, parameter);
    }
    case 'day': {
      const { cell, place } = only(parameter, grid);
      if (isBlank(cell) && isOptional(parameter)) return null;
      return dayCellOf(cell, dayIn(cell, place));
    }
    case 'text': {
      const { cell, place } = only(parameter, grid);
      return textIn(cell, place).trim();
    }
    case 'numbers':
      return listOf(name, grid).map(({ cell, place }) => numberOrBlank(cell, place, parameter));
    case 'days':
      return isAbsent ? [] : readDays(name, grid);
    case 'texts':
      if (isAbsent) return [];
      return listOf(name, grid).map(({ cell, place }) => textIn(cell, place));
    case 'cells':
      return isAbsent ? [] : listOf(name, grid);
    case 'table':
      return grid;
    case 'assumptions':
      return readAssumptions(name, grid);
  }
}

function isOptional(parameter: Parameter): boolean {
  return parameter.default !== undefined;
}

// An argument skipped in the middle may come as "", but "" in a list can be an empty FILTER.
function isMissing(parameter: Parameter, given: unknown): boolean {
  if (!isOptional(parameter)) return false;
  return given === undefined || given === null || (given === '' && parameter.default !== null);
}

function only({ name }: Parameter, grid: Grid): Placed {
  const [first, ...others] = listOf(name, grid);
  if (!first || others.length > 0)
    throw new Error(
      `${name}: ${grid.length} rows by ${grid[0]?.length ?? 0} columns; give one cell`,
    );
  return first;
}

function readDays(name: string, grid: Grid): readonly (Day | null)[] {
  const dayAt = dayReader();
  return listOf(name, grid).map(({ cell, place }) => dayAt(cell, place));
}

function readAssumptions(name: string, grid: Grid): Assumptions {
  const overrides: (readonly [AssumptionName, number])[] = [];
  grid.forEach((row, i) => {
    const [key = '', value = ''] = row;
    if (isBlankRow(row) || isBlank(value) || isHeader(i, key)) return;
    const text = textIn(key, placeIn(name, i)).trim();
    // The register on Targets also holds these, which READY_SCORE takes with its targets.
    if (isLineOrWeight(text)) return;
    if (!isAssumptionName(text)) {
      throw new Error(`${name}: "${text}" is not the name of an assumption (row ${i + 1})`);
    }
    overrides.push([text, numberIn(value, placeIn(name, i))]);
  });
  return overrides.length === 0 ? shipped : assumptionsWith(overrides);
}

function isHeader(row: number, key: unknown): boolean {
  return row === 0 && typeof key === 'string' && key.trim().toLowerCase() === 'name';
}
