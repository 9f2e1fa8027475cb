import { chartOption } from '../../../emulator/preview/page/chart-option';
import type { ChartDescription } from '../../../emulator/google';

test('draws bars and lines as the options of a combo chart say', () => {
  const option = chartOption(
    combo({
      title: 'Hours',
      hAxis: { title: 'Week' },
      'vAxis.title': 'Hours a week',
      series: { 0: { type: 'bars', color: '#123456' }, 1: { type: 'line' } },
    }),
  );
  expect(option).toMatchObject({
    title: { text: 'Hours' },
    xAxis: { name: 'Week', data: ['w1', 'w2'] },
    yAxis: { name: 'Hours a week' },
    series: [
      { type: 'bar', name: 'Done', color: '#123456', data: [1, 2] },
      { type: 'line', name: 'Planned', data: [3, null] },
    ],
  });
});

test('takes an option set by its dotted name at any depth', () => {
  const option = chartOption(combo({ 'series.1.type': 'line', 'series.1.color': '#abcdef' }));
  expect(option).toHaveProperty('series.1.type', 'line');
  expect(option).toHaveProperty('series.1.color', '#abcdef');
});

test('draws a dashed series thin, with its name at its end instead of in the legend', () => {
  const option = chartOption(combo({ series: { 1: { type: 'line', lineDashStyle: [4, 4] } } }));
  expect(option).toMatchObject({
    legend: { data: ['Done'] },
    series: [{}, { lineStyle: { width: 1, type: 'dashed' }, endLabel: { formatter: 'Planned' } }],
  });
});

test('lays a bar chart on its side with the first name at the top', () => {
  const option = chartOption({ ...combo({ 'hAxis.title': 'Stories' }), type: 'BAR' });
  expect(option).toMatchObject({
    xAxis: { type: 'value', name: 'Stories' },
    yAxis: { type: 'category', inverse: true, data: ['w1', 'w2'] },
  });
});

test('pairs the domain with the values in a scatter chart', () => {
  const chart = combo({});
  const domain = {
    range: 'A',
    values: [['x'], [10], [20]],
    displayValues: [['x'], ['10'], ['20']],
  };
  const option = chartOption({
    ...chart,
    type: 'SCATTER',
    series: [domain, ...chart.series.slice(1)],
  });
  expect(option).toHaveProperty('series.0.data', [
    [10, 1],
    [20, 2],
  ]);
});

test('draws empty axes for a chart whose ranges are gone', () => {
  expect(chartOption({ ...combo({}), series: [] })).toMatchObject({ series: [] });
});

function combo(options: ChartDescription['options']): ChartDescription {
  const column = (...cells: readonly (string | number | null)[]) => ({
    range: 'Plan!A1:A3',
    values: cells.map((cell) => [cell]),
    displayValues: cells.map((cell) => [String(cell ?? '')]),
  });
  return {
    chartId: 1,
    sheetId: '0',
    sheetName: 'Plan',
    anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 371,
    type: 'COMBO',
    headers: 1,
    options,
    series: [column('Week', 'w1', 'w2'), column('Done', 1, 2), column('Planned', 3, null)],
  };
}
