import { areas } from '../../domain/plans/areas';
import { weekMinutes, weekNow } from '../../domain/plans/week-hours';
import type { Row } from '../../domain/records/row';
import { sessionOf } from '../../domain/records/session-row';
import type { Change, UndoAction } from '../../rpc/answers';
import type { AreaHours } from '../../rpc/today';
import type { FoundEntry } from '../entries/found-entry';
import { lineOf } from '../entries/found-entry';
import type { LastAction } from '../entries/journal';
import type { CellValue } from '../port';
import type { Desk } from './call';

/** What a panel shows differently once a call has written something. */
export function changeFor(
  put: readonly FoundEntry[],
  drop: readonly string[],
  hours: readonly AreaHours[] | null,
  last: LastAction | null,
): Change {
  return { put: put.map(lineOf), drop, hours, undo: undoOf(last) };
}

/** The action that can be undone, as the panel gets it. */
export function undoOf(last: LastAction | null): UndoAction | null {
  return last ? { id: last.id, label: last.label } : null;
}

/** This week's hours by area: planned from the Plan sheet, done from the sessions. */
export function areaHours({ tracker, facts }: Desk, sessions: readonly Row[]): AreaHours[] {
  const { start, shown } = facts;
  const minutes = weekMinutes(
    sessions.flatMap((row) => sessionOf(row) ?? []),
    weekNow(start, shown),
    shown,
  );
  return areas.map((area) => {
    const [planned = 0, status = ''] = tracker.fact(`area ${area}`);
    return {
      area,
      doneMinutes: minutes[area],
      plannedMinutes: Math.round(60 * numberOf(planned)),
      status: textOf(status),
    };
  });
}

/** The number in a fact; 0 for anything else, errors of formulas included. */
export function numberOf(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** The words in a fact; blank for anything else, errors of formulas included. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' && !value.startsWith('#') ? value : '';
}
