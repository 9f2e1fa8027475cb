import type * as port from '../../src/apps-script/port';
import type { Area } from '../engine/ops';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/filter */
export class Filter implements port.Filter {
  readonly googleClass = 'Filter';

  constructor(
    private readonly session: Session,
    private readonly area: Area,
  ) {}

  getRange(): port.Range {
    return this.session.rangeOf(this.session.engine.filter(this.area.sheetId) ?? this.area);
  }

  remove(): void {
    this.session.engine.removeFilter(this.area.sheetId);
  }
}
