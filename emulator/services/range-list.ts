import type * as port from '../../src/apps-script/port';
import type { Area, CellStyle } from '../engine/ops';
import { BorderStyle, nameIn } from './enums';
import { refuseProtected } from './faults';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export class RangeList implements port.RangeList {
  readonly googleClass = 'RangeList';

  constructor(
    private readonly session: Session,
    private readonly areas: readonly Area[],
  ) {}

  setBackground(color: string): port.RangeList {
    return this.style({ background: color });
  }

  setFontColor(color: string): port.RangeList {
    return this.style({ color });
  }

  setFontFamily(fontFamily: string): port.RangeList {
    return this.style({ fontFamily });
  }

  setFontSize(size: number): port.RangeList {
    return this.style({ fontSize: size });
  }

  setFontWeight(fontWeight: 'bold' | 'normal'): port.RangeList {
    return this.style({ bold: fontWeight === 'bold' });
  }

  setFontStyle(fontStyle: 'italic' | 'normal'): port.RangeList {
    return this.style({ italic: fontStyle === 'italic' });
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right'): port.RangeList {
    return this.style({ horizontal: alignment });
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): port.RangeList {
    return this.style({ vertical: alignment });
  }

  setNumberFormat(numberFormat: string): port.RangeList {
    return this.style({ numberFormat });
  }

  setWrap(isWrapEnabled: boolean): port.RangeList {
    return this.style({ wrap: isWrapEnabled });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: port.GoogleEnum | null,
  ): port.RangeList {
    if (style !== null) nameIn(BorderStyle, style, 'SpreadsheetApp.RangeList.setBorder');
    this.guard();
    const sides = { top, left, bottom, right, vertical, horizontal };
    this.session.engine.borders(this.areas, { ...sides, color: color ?? '#000000' });
    return this;
  }

  clearContent(): port.RangeList {
    for (const area of this.areas) this.session.rangeOf(area).clearContent();
    return this;
  }

  private style(style: CellStyle): this {
    this.guard();
    this.session.engine.style(this.areas, style);
    return this;
  }

  private guard(): void {
    for (const area of this.areas) refuseProtected(this.session.faults, area);
  }
}
