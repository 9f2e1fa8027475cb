import type * as port from '../../src/apps-script/port';
import { exception, mismatch } from './exception';
import type { Extras } from './extras';

/** The limits that Google documents. */
const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** @see https://developers.google.com/apps-script/reference/properties/properties-service */
export class PropertiesService implements port.PropertiesService {
  readonly googleClass = 'PropertiesService';

  constructor(private readonly extras: Extras) {}

  getDocumentProperties(): port.Properties {
    return new Properties(this.extras.documentProperties);
  }

  getUserProperties(): port.Properties {
    return new Properties(this.extras.userProperties);
  }
}

class Properties implements port.Properties {
  readonly googleClass = 'Properties';

  constructor(private readonly store: Map<string, string>) {}

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  setProperties(properties: unknown, deleteAllOthers = false): port.Properties {
    const method = 'PropertiesService.Properties.setProperties';
    if (typeof properties !== 'object' || properties === null) throw mismatch(method, properties);
    const kept = deleteAllOthers ? [] : [...this.store];
    const given = Object.entries(properties).map(([key, value]: [string, unknown]) => {
      if (typeof value !== 'string') throw mismatch(method, properties);
      if (Buffer.byteLength(value) > LONGEST_VALUE) throw exception('Argument too large: value');
      return [key, value] as const;
    });
    const next = new Map([...kept, ...given]);
    const size = [...next].flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (size > LARGEST_STORE)
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
    return this;
  }

  deleteProperty(key: string): port.Properties {
    this.store.delete(key);
    return this;
  }
}
