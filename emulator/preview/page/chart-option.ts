import type { EChartsOption, LineSeriesOption, SeriesOption } from 'echarts';
import { colorOf, isDashed, kindOf, limits, option, text } from '../../chart-reading';
import type { ChartDescription, PlainValue } from '../../google';

const TEXT = '#1F2937';
const QUIET = '#4B5563';
const LINE = '#E5E7EB';
const MARGIN_FOR_LABELS = 72;
/** With more points than this, dots make a line harder to read. */
const MOST_SYMBOLS = 12;

/** The chart as ECharts draws it: flat, axes named, dashed lines with their label at the end. */
export function chartOption(chart: ChartDescription): EChartsOption {
  const [domain, ...ranges] = chart.series;
  const domainNames = domain?.displayValues.slice(chart.headers).map((row) => row[0] ?? '') ?? [];
  const isBar = chart.type === 'BAR';
  const isScatter = chart.type === 'SCATTER';
  const title = text(chart, 'title');
  const names = ranges.map((range, index) => nameOf(chart, range, index));
  const series = ranges.map((range, index) => toSeries(chart, range, index));
  const across = {
    name: text(chart, isBar ? 'vAxis.title' : 'hAxis.title'),
    nameLocation: 'middle' as const,
    nameTextStyle: { color: QUIET },
    axisLabel: { color: QUIET, hideOverlap: true },
    axisLine: { lineStyle: { color: LINE } },
    axisTick: { show: false },
  };
  const category = isScatter
    ? { ...across, type: 'value' as const, nameGap: 26 }
    : { ...across, type: 'category' as const, data: domainNames, nameGap: 26, inverse: isBar };
  const value = {
    type: 'value' as const,
    name: text(chart, isBar ? 'hAxis.title' : 'vAxis.title'),
    nameLocation: 'middle' as const,
    nameGap: 38,
    nameTextStyle: { color: QUIET },
    axisLabel: { color: QUIET },
    splitLine: { lineStyle: { color: LINE } },
    ...limits(chart, isBar ? 'hAxis' : 'vAxis'),
  };
  return {
    animation: false,
    textStyle: { fontFamily: 'Arial, sans-serif', color: TEXT },
    title: { text: title, left: 12, top: 8, textStyle: { fontSize: 14, color: TEXT } },
    legend: {
      show: series.length > 1,
      // A dashed line has its name at its end.
      data: names.filter((_, index) => !isDashed(chart, index)),
      left: 12,
      top: 34,
      itemHeight: 8,
      textStyle: { color: TEXT },
    },
    grid: {
      left: isBar ? 110 : 56,
      right: ranges.some((_, index) => isDashed(chart, index)) ? MARGIN_FOR_LABELS : 20,
      top: series.length > 1 ? 64 : 44,
      bottom: 44,
    },
    tooltip: { trigger: isScatter ? 'item' : 'axis' },
    xAxis: isBar ? value : category,
    yAxis: isBar ? category : value,
    series,
  };
}

function toSeries(
  chart: ChartDescription,
  range: ChartDescription['series'][number],
  index: number,
): SeriesOption {
  const name = nameOf(chart, range, index);
  const color = colorOf(chart, index);
  const numbers = range.values.slice(chart.headers).map((row) => toNumber(row[0] ?? null));
  const base = { name, color, data: numbers };
  switch (kindOf(chart, index)) {
    case 'line':
      return toLine(base, isDashed(chart, index), chart.width);
    case 'scatter': {
      const across = chart.series[0]?.values.slice(chart.headers).map((row) => toNumber(row[0]));
      const points = numbers.map((y, row) => [across?.[row] ?? null, y]);
      return { ...base, type: 'scatter', symbolSize: 7, data: points };
    }
    case 'bar': {
      const isStacked = option(chart, 'isStacked') === true;
      return { ...base, type: 'bar', barMaxWidth: 28, ...(isStacked && { stack: 'all' }) };
    }
  }
}

/** A dashed line is a gate or a plan: thin, no points, its name where it ends. */
function toLine(
  base: { name: string; color: string; data: (number | null)[] },
  dashed: boolean,
  width: number,
): LineSeriesOption {
  const showSymbol = base.data.length <= MOST_SYMBOLS;
  if (!dashed) return { ...base, type: 'line', showSymbol, symbolSize: 5, lineStyle: { width: 2 } };
  return {
    ...base,
    type: 'line',
    symbol: 'none',
    lineStyle: { width: 1, type: 'dashed' },
    endLabel: {
      show: true,
      formatter: base.name,
      color: base.color,
      width: 64,
      overflow: 'truncate',
    },
    // In the right margin, clear of the last point's column.
    labelLayout: { x: width - MARGIN_FOR_LABELS + 6 },
  };
}

function nameOf(
  chart: ChartDescription,
  range: ChartDescription['series'][number],
  index: number,
): string {
  const header = chart.headers > 0 ? (range.displayValues[0]?.[0] ?? '') : '';
  return text(chart, `series.${index}.labelInLegend`) || header || `Series ${index + 1}`;
}

function toNumber(value: PlainValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
