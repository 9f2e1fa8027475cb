import type { ChartDescription } from './google-types';

/** Actual, plan, then colours that stay apart from both. */
const COLORS = ['#1A56DB', '#94A3B8', '#065F46', '#92400E', '#6D28D9', '#991B1B'] as const;

/** How a chart draws one of its series, counted from 0 after the domain. */
export function kindOf(chart: ChartDescription, index: number): 'bar' | 'line' | 'scatter' {
  if (chart.type === 'SCATTER') return 'scatter';
  if (chart.type === 'LINE') return 'line';
  if (chart.type !== 'COMBO') return 'bar';
  const kind = text(chart, `series.${index}.type`) || text(chart, 'seriesType');
  return kind === 'bars' || kind === 'columns' || kind === '' ? 'bar' : 'line';
}

/** Whether a series is a dashed line: a gate or a plan. */
export function isDashed(chart: ChartDescription, index: number): boolean {
  return option(chart, `series.${index}.lineDashStyle`) !== undefined;
}

/** The colour of a series, such as `#1A56DB`. */
export function colorOf(chart: ChartDescription, index: number): string {
  return (
    text(chart, `series.${index}.color`) ||
    text(chart, `colors.${index}`) ||
    (COLORS[index % COLORS.length] ?? COLORS[0])
  );
}

/** The ends of an axis, `hAxis` or `vAxis`, where the chart sets them. */
export function limits(chart: ChartDescription, axis: string): { min?: number; max?: number } {
  const read = (part: string): unknown =>
    option(chart, `${axis}.viewWindow.${part}`) ?? option(chart, `${axis}.${part}Value`);
  const [min, max] = [read('min'), read('max')];
  return { ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) };
}

/** An option that is a text, or `''`. */
export function text(chart: ChartDescription, path: string): string {
  const value = option(chart, path);
  return typeof value === 'string' ? value : '';
}

/** An option by its dotted name, whether it was set so or as an object at any step of it. */
export function option(chart: ChartDescription, path: string): unknown {
  return find(chart.options, path);
}

function find(value: unknown, path: string): unknown {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (name === path) return inner;
    if (!path.startsWith(`${name}.`)) continue;
    const found = find(inner, path.slice(name.length + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
