import type { Worksheet } from '@cj-tech-master/excelts';
import type {
  AddChartOptions,
  AddChartSeriesOptions,
  ChartRichText,
  ComboChartGroupOptions,
} from '@cj-tech-master/excelts/chart';
import { colorOf, isDashed, kindOf, limits, text } from '../chart-reading';
import type { ChartDescription } from '../google-types';
import { parseA1, toA1 } from '../services/a1';
import { withTitle } from './excel-formula';
import type { FileLayout } from './excel-formula';

const EMU_A_PIXEL = 9525;
const POINTS_A_PIXEL = 0.75;
const quiet = { majorTickMark: 'none', minorTickMark: 'none' } as const;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;

/**
 * Adds a chart to its sheet, at its place and in its size.
 *
 * A line whose cells are not all numbers becomes columns: Excel draws a text, and so the `""` of a
 * week that is still to come, as 0, which a line would fall down to and a column does not show.
 */
export function addChart(worksheet: Worksheet, chart: ChartDescription, layout: FileLayout): void {
  const isBar = chart.type === 'BAR';
  const groups = groupsOf(chart, layout).map((group): ComboChartGroupOptions => ({
    ...group,
    ...(group.type === 'bar' && { barDir: isBar ? 'bar' : 'col', gapWidth: 60 }),
    categoryAxis: { ...quiet, title: text(chart, isBar ? 'vAxis.title' : 'hAxis.title') },
    valueAxis: {
      ...quiet,
      title: text(chart, isBar ? 'hAxis.title' : 'vAxis.title'),
      majorGridlines: true,
      numFmt: 'General',
      numFmtLinked: false,
      ...limits(chart, isBar ? 'hAxis' : 'vAxis'),
    },
  }));
  const shared = {
    title: titleOf(text(chart, 'title')),
    showLegend: chart.series.length > 2,
    legendPosition: 't',
    plotVisOnly: false,
  } as const;
  const place = {
    tl: { col: chart.anchor.column - 1, row: chart.anchor.row - 1 },
    ext: { cx: chart.width * EMU_A_PIXEL, cy: chart.height * EMU_A_PIXEL },
  };
  const [first, second] = groups;
  if (second) worksheet.addComboChart({ ...shared, groups }, place);
  else if (first) worksheet.addChart({ ...first, ...shared }, place);
}

function titleOf(title: string): ChartRichText {
  return {
    paragraphs: [{ runs: [{ text: title, properties: { size: TITLE_SIZE, bold: true } }] }],
  };
}

type Group = Pick<AddChartOptions, 'type' | 'series'>;

/** The series by how they are drawn, columns first so that lines lie over them. */
function groupsOf(chart: ChartDescription, layout: FileLayout): Group[] {
  const kinds = { bar: 'bar', line: 'line', scatter: 'scatter' } as const;
  const drawn = chart.series.slice(1).map((_, index) => drawnAs(chart, index));
  return Object.values(kinds).flatMap((type): Group[] => {
    const series = drawn.flatMap((kind, index) =>
      kind === type ? [seriesOf(chart, index, type, layout)] : [],
    );
    return series.length === 0 ? [] : [{ type, series }];
  });
}

function drawnAs(chart: ChartDescription, index: number): ReturnType<typeof kindOf> {
  const kind = kindOf(chart, index);
  const values = chart.series[index + 1]?.values.slice(chart.headers) ?? [];
  return kind === 'line' && values.some(([value]) => typeof value !== 'number') ? 'bar' : kind;
}

function seriesOf(
  chart: ChartDescription,
  index: number,
  type: 'bar' | 'line' | 'scatter',
  layout: FileLayout,
): AddChartSeriesOptions {
  const reference = (range: string | undefined, part: 'name' | 'rows'): string =>
    withTitle(partOf(range ?? '', chart.headers, part), layout);
  const range = chart.series[index + 1]?.range;
  const color = colorOf(chart, index).replace('#', '');
  const domain = reference(chart.series[0]?.range, 'rows');
  return {
    ...(chart.headers > 0 && { name: { formula: reference(range, 'name') } }),
    ...(type === 'scatter' ? { xValues: domain } : { categories: domain }),
    values: reference(range, 'rows'),
    ...(type === 'bar' && { fill: color }),
    ...(type === 'line' && {
      line: color,
      lineWidth: (isDashed(chart, index) ? 1.5 : 2.5) * POINTS_A_PIXEL,
      ...(isDashed(chart, index) && { lineDash: 'dash' as const }),
      marker: { symbol: 'none' as const },
      smooth: false,
    }),
  };
}

/** The header cell, or the rows below the headers, of a range such as `Plan!A1:A25`. */
function partOf(range: string, headers: number, part: 'name' | 'rows'): string {
  const sheet = range.slice(0, range.lastIndexOf('!') + 1);
  const block = parseA1(range.slice(sheet.length), { rows: 0, columns: 0 });
  const picked =
    part === 'name'
      ? { ...block, rows: 1, columns: 1 }
      : { ...block, row: block.row + headers, rows: block.rows - headers };
  return sheet + toA1(picked).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
