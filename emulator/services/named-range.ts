import type * as port from '../../src/apps-script/port';
import type { Area } from '../engine/ops';
import { exception } from './exception';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/named-range */
export class NamedRange implements port.NamedRange {
  readonly googleClass = 'NamedRange';

  constructor(
    private readonly session: Session,
    private readonly name: string,
    private readonly area: Area,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): port.Range {
    return this.session.rangeOf(this.area);
  }

  remove(): void {
    this.session.engine.removeName(this.name);
  }
}

/** Throws for names that Sheets refuses. */
export function checkRangeName(name: string): void {
  const isWord = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name);
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  if (!isWord || looksLikeCell || /^(true|false)/i.test(name))
    throw exception(`The name "${name}" is invalid for a named range.`);
}
