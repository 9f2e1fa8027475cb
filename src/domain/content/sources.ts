/** The documents that the content rests on, by number, with the names that people read. */
export const documents = {
  '000': 'Case studies',
  '001': 'Amazon stories',
  '002': '24-week timeline',
  '003': 'Behavioral guide',
  '004': '7-day guide',
} as const;

export type DocumentId = keyof typeof documents;

/** A line of a document, such as `002:94`, or `ours` for what no document says. */
export type Source = `${DocumentId}:${number}` | 'ours';

/**
 * The words that a person reads for a source.
 *
 * @example sourceName('002:94') //=> '24-week timeline, line 94'
 */
export function sourceName(source: Source): string {
  if (source === 'ours') return 'ours';
  const id = documentOf(source);
  return id ? `${documents[id]}, line ${source.slice(4)}` : source;
}

/** The document of a source; `null` for `ours`. */
export function documentOf(source: Source): DocumentId | null {
  const [id] = source.split(':');
  return id !== undefined && isDocumentId(id) ? id : null;
}

function isDocumentId(text: string): text is DocumentId {
  return Object.prototype.hasOwnProperty.call(documents, text);
}
