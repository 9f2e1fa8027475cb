import { init } from 'echarts';
import type { ECharts } from 'echarts';
import type { ChartDescription } from '../../google';
import { chartOption } from './chart-option';
import type { Grid } from './grid';
import { gridView } from './grid-view';
import type { GridView } from './grid-view';

export interface ChartLayer {
  /** Draws these charts and no others; one that is there already is updated in place. */
  show(charts: readonly ChartDescription[]): void;
}

interface Panel {
  chart: ChartDescription;
  readonly box: HTMLElement;
  readonly drawing: ECharts;
}

/** Charts over the grid, each fixed to its anchor cell while the grid scrolls. */
export function createChartLayer(grid: Grid, layer: HTMLElement): ChartLayer {
  const pane = document.createElement('div');
  pane.className = 'pane';
  layer.append(pane);
  const panels = new Map<number, Panel>();

  function create(chart: ChartDescription): Panel {
    const box = document.createElement('div');
    box.className = 'chart';
    box.dataset.chart = String(chart.chartId);
    box.style.width = `${chart.width}px`;
    box.style.height = `${chart.height}px`;
    pane.append(box);
    const size = { width: chart.width, height: chart.height };
    // SVG stays sharp at every zoom, and its texts are texts.
    return { chart, box, drawing: init(box, null, { renderer: 'svg', ...size }) };
  }

  function remove(id: number, panel: Panel): void {
    panel.drawing.dispose();
    panel.box.remove();
    panels.delete(id);
  }

  function follow(): void {
    const view = panels.size > 0 ? gridView(grid) : null;
    layer.hidden = view === null;
    if (view) for (const panel of panels.values()) place(panel, view, pane);
    // Univer has no one event for scroll, zoom, widths, tabs and size, and a look is cheap.
    requestAnimationFrame(follow);
  }

  follow();
  return {
    show(charts) {
      const ids = new Set(charts.map((chart) => chart.chartId));
      for (const [id, panel] of panels) if (!ids.has(id)) remove(id, panel);
      for (const chart of charts) {
        const known = panels.get(chart.chartId);
        const panel = known ?? create(chart);
        panels.set(chart.chartId, panel);
        if (known && JSON.stringify(known.chart) === JSON.stringify(chart)) continue;
        panel.chart = chart;
        panel.drawing.setOption(chartOption(chart), { notMerge: true });
      }
    },
  };
}

function place({ chart, box }: Panel, view: GridView, pane: HTMLElement): void {
  box.hidden = chart.sheetId !== view.sheetId;
  if (box.hidden) return;
  setBox(pane, view.cells);
  const { anchor } = chart;
  const corner = view.cornerOf(anchor.row - 1, anchor.column - 1);
  const x = corner.x + anchor.offsetX * view.zoom;
  const y = corner.y + anchor.offsetY * view.zoom;
  setStyle(box, 'transformOrigin', '0 0');
  setStyle(box, 'transform', `translate(${x}px, ${y}px) scale(${view.zoom})`);
}

function setBox(element: HTMLElement, box: GridView['cells']): void {
  setStyle(element, 'left', `${box.left}px`);
  setStyle(element, 'top', `${box.top}px`);
  setStyle(element, 'width', `${box.width}px`);
  setStyle(element, 'height', `${box.height}px`);
}

type Styled = 'left' | 'top' | 'width' | 'height' | 'transform' | 'transformOrigin';

/** Writing a style that is there already would still cost a layout. */
function setStyle(element: HTMLElement, name: Styled, value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}
