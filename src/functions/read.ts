import type { Day } from '../domain/time/day';
import type { Cell, Place } from './cells';
import { isBlank, refuse } from './cells';
import { dayOfCell } from './days';

/** The numbers that an argument takes. */
export interface NumberRule {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** Texts that a spreadsheet shows for a failed formula. */
const errorText = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CALC!)/;

/**
 * The number in a cell.
 *
 * @throws Error naming the argument for blanks, texts (also of digits) and numbers outside the rule
 */
export function numberIn(cell: Cell, place: Place, rule: NumberRule = {}): number {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) throw refuse(place, cell, wanted(rule));
  const { min, max, whole = false } = rule;
  const isOutside = (min !== undefined && cell < min) || (max !== undefined && cell > max);
  if (isOutside || (whole && cell % 1 !== 0)) throw refuse(place, cell, wanted(rule));
  return cell;
}

/** The number in a cell, or `null` for a blank. */
export function numberOrBlank(cell: Cell, place: Place, rule: NumberRule = {}): number | null {
  return isBlank(cell) ? null : numberIn(cell, place, rule);
}

/**
 * The day in a cell.
 *
 * @throws Error naming the argument for anything but a date or its serial number
 */
export function dayIn(cell: Cell, place: Place): Day {
  const day = dayOfCell(cell);
  if (day === null) {
    const isSomeDay = typeof cell === 'number' || typeof cell === 'object';
    throw refuse(place, cell, isSomeDay ? 'a date from 1900 to 2999' : 'a date');
  }
  return day;
}

/**
 * A reader of the days in a range, `null` for a blank. A range of thousands of rows holds few
 * different days, so each is worked out once.
 */
export function dayReader(): (cell: Cell, place: Place) => Day | null {
  const known = new Map<number, Day>();
  return (cell, place) => {
    if (isBlank(cell)) return null;
    const key = typeof cell === 'object' ? cell.getTime() : cell;
    if (typeof key !== 'number') return dayIn(cell, place);
    const found = known.get(key);
    if (found !== undefined) return found;
    const day = dayIn(cell, place);
    known.set(key, day);
    return day;
  };
}

/**
 * The text in a cell; a blank is `""`. A number or a truth value is read as it is written.
 *
 * @throws Error naming the argument for an error value or a date
 */
export function textIn(cell: Cell, place: Place): string {
  if (typeof cell === 'object') throw refuse(place, cell, 'a text');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  if (cell.startsWith('#') && errorText.test(cell)) throw refuse(place, cell, 'a text');
  return cell;
}

/**
 * The one of `choices` that a cell names, whatever its case.
 *
 * @throws Error naming the argument and the choices
 */
export function choiceIn<T extends string>(cell: Cell, place: Place, choices: readonly T[]): T {
  const text = textIn(cell, place).trim().toLowerCase();
  const choice = choices.find((known) => known.toLowerCase() === text);
  if (choice === undefined) throw refuse(place, cell, `one of ${choices.join(', ')}`);
  return choice;
}

function wanted({ min, max, whole = false }: NumberRule): string {
  const kind = whole ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  if (min !== undefined) return `${kind} from ${min}`;
  return max === undefined ? kind : `${kind} up to ${max}`;
}
