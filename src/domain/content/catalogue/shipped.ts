import { codingPatterns, dataStructures } from '../topics/coding';
import type { Catalogue } from './catalogue';
import { designPrompts } from './design-prompt';
import { catalogueProblems } from './problems';

/** The catalogue that ships. The build writes it into a file of its own: no other code may use it. */
export const shippedCatalogue: Catalogue = {
  problems: catalogueProblems,
  designs: designPrompts,
  topics: [...dataStructures, ...codingPatterns].flatMap(({ name, week }) =>
    week === undefined ? [] : [{ name, week }],
  ),
};
