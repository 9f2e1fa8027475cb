import type * as port from '../../src/apps-script/port';
import type { MetadataEntry } from './extras';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export class DeveloperMetadata implements port.DeveloperMetadata {
  readonly googleClass = 'DeveloperMetadata';

  constructor(
    private readonly session: Session,
    private readonly entry: MetadataEntry,
  ) {}

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  setValue(value: string): port.DeveloperMetadata {
    this.entry.value = value;
    return this;
  }

  remove(): void {
    const { extras } = this.session;
    extras.metadata = extras.metadata.filter((entry) => entry.id !== this.entry.id);
  }

  getLocation(): port.DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.session, this.entry.sheetId);
  }
}

class DeveloperMetadataLocation implements port.DeveloperMetadataLocation {
  readonly googleClass = 'DeveloperMetadataLocation';

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {}

  getSheet(): port.Sheet | null {
    return this.session.sheetOf(this.sheetId);
  }
}

/** Finds metadata of the whole spreadsheet; without a key it finds all. */
export class DeveloperMetadataFinder implements port.DeveloperMetadataFinder {
  readonly googleClass = 'DeveloperMetadataFinder';

  private key: string | null = null;

  constructor(private readonly session: Session) {}

  withKey(key: string): port.DeveloperMetadataFinder {
    this.key = key;
    return this;
  }

  find(): port.DeveloperMetadata[] {
    return this.session.extras.metadata
      .filter((entry) => this.key === null || entry.key === this.key)
      .map((entry) => new DeveloperMetadata(this.session, entry));
  }
}
