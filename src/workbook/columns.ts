import { areaNames, areas } from '../domain/plans/areas';
import type { Choice, Column } from './spec';

type Rest = Partial<Omit<Column, 'key' | 'header'>>;

/** The id of a log's row: set by the add-on, hidden, never reused. */
export function idColumn(): Column {
  return {
    key: 'id',
    header: 'Id',
    width: 60,
    fill: 'given',
    format: 'text',
    hidden: true,
  };
}

/** The key of a fixed table's row: hidden. */
export function keyColumn(): Column {
  return { key: 'key', header: 'Key', width: 60, fill: 'given', format: 'text', hidden: true };
}

/** A day that a person types. */
export function dayColumn(key: string, header: string, rest: Rest = {}): Column {
  const choice = { kind: 'day', help: 'A day, for example 2026-08-24.' } as const;
  return { key, header, width: 90, fill: 'typed', format: 'day', choice, ...rest };
}

/** Words that a person types. */
export function textColumn(key: string, header: string, width: number, rest: Rest = {}): Column {
  return { key, header, width, fill: 'typed', format: 'text', ...rest };
}

/** Long words: they wrap in their own column. */
export function noteColumn(key: string, header: string, width = 280, rest: Rest = {}): Column {
  return textColumn(key, header, width, rest);
}

/** One of a few words. */
export function pickColumn(
  key: string,
  header: string,
  values: readonly string[],
  rest: Rest = {},
): Column {
  const choice: Choice = { kind: 'list', values, help: `One of: ${values.join(', ')}.` };
  return textColumn(key, header, 100, { choice, ...rest });
}

/** One of the four areas. */
export function areaColumn(): Column {
  return pickColumn(
    'area',
    'Area',
    areas.map((area) => areaNames[area]),
    { width: 120 },
  );
}

/** A whole number within bounds. */
export function wholeColumn(
  key: string,
  header: string,
  min: number,
  max: number,
  rest: Rest = {},
): Column {
  const help = `A whole number from ${min} to ${max}.`;
  const choice: Choice = { kind: 'number', min, max, help };
  return { key, header, width: 76, fill: 'typed', format: 'integer', choice, ...rest };
}

/** A rating from 1 to 5, halves allowed. */
export function ratingColumn(key: string, header: string, rest: Rest = {}): Column {
  const choice: Choice = { kind: 'number', min: 1, max: 5, help: '1 to 5, halves allowed.' };
  return { key, header, width: 76, fill: 'typed', format: 'tenth', choice, ...rest };
}

/** Yes or no, as a checkbox. */
export function checkColumn(key: string, header: string, rest: Rest = {}): Column {
  const choice: Choice = { kind: 'checkbox', help: 'Ticked for yes.' };
  return { key, header, width: 70, fill: 'typed', format: 'checkbox', choice, ...rest };
}
