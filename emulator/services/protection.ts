import type * as port from '../../src/apps-script/port';
import type { ProtectionEntry } from './extras';
import { Range } from './range';
import { areaOf } from './session';
import type { Session } from './session';
import { User, isSame } from './user-account';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/protection */
export class Protection implements port.Protection {
  readonly googleClass = 'Protection';

  constructor(
    private readonly session: Session,
    private readonly entry: ProtectionEntry,
  ) {}

  getDescription(): string {
    return this.entry.description;
  }

  setDescription(description: string): port.Protection {
    this.entry.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): port.Protection {
    this.entry.warningOnly = warningOnly;
    return this;
  }

  isWarningOnly(): boolean {
    return this.entry.warningOnly;
  }

  /** The owner included. */
  getEditors(): port.User[] {
    const { owner, editors } = this.session.extras.access;
    return [owner, ...(this.entry.editors ?? editors)].map((email) => new User(email));
  }

  removeEditors(emailAddresses: string[]): port.Protection {
    const now = this.entry.editors ?? this.session.extras.access.editors;
    this.entry.editors = now.filter((email) => !emailAddresses.some((gone) => isSame(gone, email)));
    return this;
  }

  getUnprotectedRanges(): port.Range[] {
    return this.session.engine
      .tracked(this.entry.unprotected)
      .flatMap((area) => (area ? [new Range(this.session, area)] : []));
  }

  setUnprotectedRanges(ranges: port.Range[]): port.Protection {
    const { engine } = this.session;
    const areas = ranges.map((range) =>
      areaOf(range, 'SpreadsheetApp.Protection.setUnprotectedRanges'),
    );
    for (const key of this.entry.unprotected) engine.untrack(key);
    this.entry.unprotected = areas.map((area) => engine.track(area));
    return this;
  }

  remove(): void {
    const { extras } = this.session;
    extras.protections = extras.protections.filter((entry) => entry.id !== this.entry.id);
  }
}
