import type * as port from '../../src/apps-script/port';
import { ChartType, nameIn } from './enums';
import { exception, mismatch } from './exception';
import type { ChartSpec } from './extras';
import { areaOf } from './session';

/** @see https://developers.google.com/apps-script/reference/charts/charts */
export class Charts implements port.Charts {
  readonly googleClass = 'Charts';
  readonly ChartType = ChartType;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export class EmbeddedChart implements port.EmbeddedChart {
  readonly googleClass = 'EmbeddedChart';

  constructor(
    readonly spec: ChartSpec,
    private readonly chartId: number | null,
  ) {}

  /** Null until the chart is in a sheet. */
  getChartId(): number | null {
    return this.chartId;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.spec.options);
  }
}

class ChartOptions {
  readonly googleClass = 'ChartOptions';

  constructor(private readonly options: Readonly<Record<string, unknown>>) {}

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** The chart behind a port's EmbeddedChart; anything else is refused. */
export function chartOf(value: port.EmbeddedChart, method: string): EmbeddedChart {
  if (value instanceof EmbeddedChart) return value;
  throw mismatch(method, value);
}

const METHOD = 'SpreadsheetApp.EmbeddedChartBuilder';
const EMPTY: ChartSpec = {
  type: 'COLUMN',
  areas: [],
  headers: 0,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
};

/** Collects a chart; at least one range is required. */
export class EmbeddedChartBuilder implements port.EmbeddedChartBuilder {
  readonly googleClass = 'EmbeddedChartBuilder';

  private spec = EMPTY;

  setChartType(type: port.GoogleEnum): port.EmbeddedChartBuilder {
    return this.with({ type: nameIn(ChartType, type, `${METHOD}.setChartType`) });
  }

  addRange(range: port.Range): port.EmbeddedChartBuilder {
    return this.with({ areas: [...this.spec.areas, areaOf(range, `${METHOD}.addRange`)] });
  }

  setNumHeaders(headers: number): port.EmbeddedChartBuilder {
    return this.with({ headers });
  }

  setPosition(
    anchorRowPos: number,
    anchorColPos: number,
    offsetX: number,
    offsetY: number,
  ): port.EmbeddedChartBuilder {
    return this.with({ row: anchorRowPos, column: anchorColPos, offsetX, offsetY });
  }

  setOption(option: string, value: unknown): port.EmbeddedChartBuilder {
    return this.with({ options: { ...this.spec.options, [option]: value } });
  }

  build(): port.EmbeddedChart {
    if (this.spec.areas.length === 0) throw exception('The chart has no data range.');
    return new EmbeddedChart(this.spec, null);
  }

  private with(part: Partial<ChartSpec>): this {
    this.spec = { ...this.spec, ...part };
    return this;
  }
}
