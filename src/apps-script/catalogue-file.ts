import type { Catalogue } from '../domain/content/catalogue/catalogue';
import type { HtmlService } from './port';

/** The name of the file, without its extension, as the build writes it. */
export const CATALOGUE_FILE = 'Catalogue';

/** The catalogue, which travels as data so that no other call loads it. */
export function readCatalogueFile(html: HtmlService): Catalogue {
  // The build writes exactly this type into the file.
  return JSON.parse(html.createTemplateFromFile(CATALOGUE_FILE).getRawContent()) as Catalogue;
}
