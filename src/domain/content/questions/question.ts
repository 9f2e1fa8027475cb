import type { roundTypes } from '../../evidence/rounds';
import type { Framework } from '../../stories/framework';
import { suggestFramework } from '../../stories/framework';
import type { PrincipleCode } from '../../stories/principles';
import type { DocumentId, Source } from '../sources';

export type RoundType = keyof typeof roundTypes;

/** One question to practise, in our words: a row of the Questions sheet. */
export interface Question {
  /** Never reused: rows in people's trackers hold it. */
  readonly id: string;
  readonly text: string;
  readonly category: string;
  /** The round in which it is asked. */
  readonly round: RoundType;
  /** What the document says that it asks for, in official order. */
  readonly principles: readonly PrincipleCode[];
  /** What we suggest beside that. */
  readonly ours: readonly PrincipleCode[];
  /** `null` for a question that no story answers. */
  readonly framework: Framework | null;
  /** Whether the document names the framework, or the wording suggests it. */
  readonly frameworkFrom: 'document' | 'ours';
  readonly document: DocumentId;
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly source: Source;
  /** Values of other companies that it serves, such as `Google: Leadership`. */
  readonly tags: readonly string[];
}

/** What a content table says about a question; the rest has a default. */
export interface QuestionRow {
  readonly line: number;
  readonly text: string;
  readonly category: string;
  readonly round?: RoundType;
  readonly principles?: readonly PrincipleCode[];
  readonly ours?: readonly PrincipleCode[];
  readonly framework?: Framework;
  readonly tags?: readonly string[];
}

/**
 * The questions of a document, numbered in the order of the rows. Where the document names no
 * framework, the wording suggests one; questions outside behavioral rounds have none.
 */
export function questionsOf(
  document: DocumentId,
  rows: readonly QuestionRow[],
): readonly Question[] {
  return rows.map((row, index) => {
    const { text, category, round = 'behavioral' } = row;
    const suggested = round === 'behavioral' ? suggestFramework(text) : null;
    return {
      id: `q${document}-${String(index + 1).padStart(2, '0')}`,
      text,
      category,
      round,
      principles: row.principles ?? [],
      ours: row.ours ?? [],
      framework: row.framework ?? suggested,
      frameworkFrom: row.framework ? 'document' : 'ours',
      document,
      number: index + 1,
      source: `${document}:${row.line}`,
      tags: row.tags ?? [],
    };
  });
}
