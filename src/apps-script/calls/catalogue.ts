import { nextProblem as chosen } from '../../domain/content/catalogue/next-problem';
import { weekNow } from '../../domain/plans/week-hours';
import { fieldsOf } from '../../domain/records/form';
import { dueRecalls } from '../../domain/review/due';
import type { CatalogueAnswer, NextProblemAnswer } from '../../rpc/practice';
import { readCatalogueFile } from '../catalogue-file';
import type { Services } from '../port';
import { openDesk } from './call';
import { guarded } from './guard';
import { practiceIn, titlesIn } from './practised';

/** Well-known problems and design prompts; no sheet is read. */
export function readCatalogue({ HtmlService }: Services): CatalogueAnswer {
  return guarded(() => ({ kind: 'catalogue', catalogue: readCatalogueFile(HtmlService) }));
}

/** The problem to try next, with the reason. */
export function nextProblem(services: Services, now: Date, request: unknown): NextProblemAnswer {
  return guarded(() => {
    const { passed } = fieldsOf(request);
    const keys: readonly unknown[] = Array.isArray(passed) ? passed : [];
    const { facts, tables } = openDesk(services, now);
    const { attempts, recalls } = practiceIn(tables);
    const { shown, today, start, interview } = facts;
    const due = dueRecalls({ attempts, recalls, designs: [], tellings: [] }, today, interview);
    const practised = {
      attempts: attempts.filter(({ baseline }) => !baseline),
      titles: titlesIn(tables, 'problem'),
      due: new Set(due.flatMap(({ kind, item }) => (kind === 'problem' ? [item] : []))),
      week: weekNow(start, shown).number,
    };
    const problem = chosen(
      readCatalogueFile(services.HtmlService),
      practised,
      keys.filter((key) => typeof key === 'string'),
    );
    return { kind: 'nextProblem', problem };
  });
}
