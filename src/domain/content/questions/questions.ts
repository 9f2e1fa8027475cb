import type { PrincipleCode } from '../../stories/principles';
import { principleCodes } from '../../stories/principles';
import type { DocumentId } from '../sources';
import { guideQuestions } from './guide-questions';
import { caseQuestions, quickStartQuestions, storyQuestions } from './other-questions';
import type { Question } from './question';

/** Every question to practise, document by document. */
export const questions: readonly Question[] = [
  ...storyQuestions,
  ...guideQuestions,
  ...quickStartQuestions,
  ...caseQuestions,
];

/** The principles for which a document itself has no question, in official order. */
export function unaskedPrinciples(document: DocumentId): readonly PrincipleCode[] {
  const asked = questions
    .filter((question) => question.document === document)
    .flatMap(({ principles }) => principles);
  return principleCodes.filter((code) => !asked.includes(code));
}
