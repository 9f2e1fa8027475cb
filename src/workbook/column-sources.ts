import type { Block } from './a1';
import type { Layout } from './formula';
import type { Chart, Choice } from './spec';
import type { ResolvedChart, ResolvedChoice } from './steps';

/** A choice whose source column is a block of cells. */
export function choiceOf(choice: Choice, layout: Layout): ResolvedChoice {
  if (choice.kind !== 'column') return choice;
  const { ref, help, strict } = choice;
  const range = {
    kind: 'range',
    sheet: sheetOfRef(ref),
    block: rowsBlock(ref, layout, 0),
    help,
  } as const;
  return strict ? { ...range, strict } : range;
}

/** A chart with the blocks of its columns, headers included. */
export function chartOf(chart: Chart, layout: Layout): ResolvedChart {
  const columns = [chart.domain, ...chart.series.map(({ from }) => from)];
  return {
    chart,
    columns: columns.map((ref) => ({
      sheet: sheetOfRef(ref),
      block: rowsBlock(ref, layout, 1),
    })),
  };
}

function sheetOfRef(ref: string): string {
  return ref.split('.')[0] ?? '';
}

/** The rows of a fixed table's column, with `above` rows of header. */
function rowsBlock(ref: string, layout: Layout, above: number): Block {
  const [sheet = '', key = ''] = ref.split('.');
  const place = layout[sheet];
  const column = place?.columns[key];
  if (!place || column === undefined) throw new RangeError(`There is no column "${ref}".`);
  return {
    row: place.firstRow - above,
    column,
    rows: place.lastRow - place.firstRow + 1 + above,
    columns: 1,
  };
}
