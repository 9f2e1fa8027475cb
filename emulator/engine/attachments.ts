import {
  RefRangeService,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SheetsFilterService,
} from '@univerjs/preset-sheets-node-core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area, BookOps } from './ops';
import { toArea, toRange } from './univer';
import type { Host } from './univer';

type AttachmentOps = Pick<
  BookOps,
  | 'notes'
  | 'setNotes'
  | 'filter'
  | 'createFilter'
  | 'removeFilter'
  | 'track'
  | 'tracked'
  | 'untrack'
>;

/** Operations on what hangs on cells: notes, the filter, and areas that others want followed. */
export function attachmentOps(host: Host): AttachmentOps {
  return { ...noteOps(host), ...filterOps(host), ...trackOps(host) };
}

const NOTE_SIZE = { width: 160, height: 72 };

function noteOps(host: Host): Pick<BookOps, 'notes' | 'setNotes'> {
  const model = host.injector.get(SheetsNoteModel);
  const noteAt = (area: Area, i: number, j: number): string =>
    model.getNote(host.unitId, area.sheetId, { row: area.row + i, col: area.column + j })?.note ??
    '';
  return {
    notes: (area) =>
      Array.from({ length: area.rows }, (_row, i) =>
        Array.from({ length: area.columns }, (_column, j) => noteAt(area, i, j)),
      ),
    setNotes(area, notes) {
      for (const [i, line] of notes.entries())
        for (const [j, text] of line.entries()) {
          if (noteAt(area, i, j) === text) continue;
          const at = { unitId: host.unitId, sheetId: area.sheetId };
          const cell = { ...at, row: area.row + i, col: area.column + j };
          if (text === '') host.execute(RemoveNoteMutation.id, cell);
          else host.execute(UpdateNoteMutation.id, { ...cell, note: { ...NOTE_SIZE, note: text } });
        }
    },
  };
}

function filterOps(host: Host): Pick<BookOps, 'filter' | 'createFilter' | 'removeFilter'> {
  const filters = host.injector.get(SheetsFilterService);
  return {
    filter(sheetId) {
      const range = filters.getFilterModel(host.unitId, sheetId)?.getRange();
      return range ? toArea(host, sheetId, range) : null;
    },
    createFilter(area) {
      const at = { unitId: host.unitId, subUnitId: area.sheetId };
      host.execute(SetSheetFilterRangeCommand.id, { ...at, range: toRange(area) });
    },
    removeFilter(sheetId) {
      host.execute(RemoveSheetFilterCommand.id, { unitId: host.unitId, subUnitId: sheetId });
    },
  };
}

function trackOps(host: Host): Pick<BookOps, 'track' | 'tracked' | 'untrack'> {
  const ranges = host.injector.get(RefRangeService);
  const followed = new Map<number, { area: Area | null; stop: () => void }>();
  let lastKey = 0;
  return {
    track(area) {
      lastKey += 1;
      const entry: { area: Area | null; stop: () => void } = { area, stop: () => undefined };
      const watcher = ranges.watchRange(
        host.unitId,
        area.sheetId,
        toRange(area),
        (_before, after) => {
          entry.area = after ? toArea(host, area.sheetId, after) : null;
        },
      );
      entry.stop = () => {
        watcher.dispose();
      };
      followed.set(lastKey, entry);
      return lastKey;
    },
    tracked: (keys) =>
      keys.map((key) => {
        const area = followed.get(key)?.area ?? null;
        return area && host.workbook.getSheetBySheetId(area.sheetId) ? area : null;
      }),
    untrack(key) {
      followed.get(key)?.stop();
      followed.delete(key);
    },
  };
}
