import { blockOf } from '../workbook/a1';
import { toGoogle } from '../workbook/formula';
import type { Series } from '../workbook/spec';
import type {
  DressStep,
  ResolvedChart,
  ResolvedChoice,
  ResolvedLook,
  StyledRanges,
} from '../workbook/steps';
import { isProtected, warnOnEdit } from './mentor/protections';
import { rangeOf } from './open-sheets';
import type { OpenSheets } from './open-sheets';
import type { ConditionalFormatRule, DataValidation, EmbeddedChart, Services, Sheet } from './port';

/** Ends each conditional rule of ours, so that we know it again beside the person's own. */
const OURS = '+N("READY")';

/** Puts a sheet's looks, choices, notes, charts and protection on. Twice is the same as once. */
export function dressSheet(services: Services, workbook: OpenSheets, step: DressStep): void {
  const sheet = workbook.sheet(step.sheet);
  for (const block of step.merges.whole) rangeOf(sheet, block).merge();
  for (const block of step.merges.rowByRow) rangeOf(sheet, block).mergeAcross();
  for (const styled of step.styles) style(sheet, styled);
  for (const { column, count, pixels } of step.widths) sheet.setColumnWidths(column, count, pixels);
  for (const { row, count, pixels } of step.heights) sheet.setRowHeights(row, count, pixels);
  for (const { column, count } of step.hiddenColumns) sheet.hideColumns(column, count);
  for (const { block, formats } of step.formats) {
    rangeOf(sheet, block).setNumberFormats(Array.from({ length: block.rows }, () => [...formats]));
  }
  setChoices(services, workbook, step);
  for (const { block, notes } of step.notes) {
    rangeOf(sheet, block).setNotes(notes.map((row) => [...row]));
  }
  setLooks(services, sheet, step);
  setCharts(services, workbook, step);
  if (step.tabColor !== null) sheet.setTabColor(step.tabColor);
  if (step.frozenRows > 0) sheet.setFrozenRows(step.frozenRows);
  if (step.frozenColumns > 0) sheet.setFrozenColumns(step.frozenColumns);
  if (!step.gridlines) sheet.setHiddenGridlines(true);
  if (step.filter && (step.isNew || !sheet.getFilter())) rangeOf(sheet, step.filter).createFilter();
  // A new sheet has no protection yet, and asking would wait for all that was written.
  if (step.warnOnEdit && (step.isNew || !isProtected(services, sheet))) warnOnEdit(sheet);
}

function style(sheet: Sheet, { attribute, ranges }: StyledRanges): void {
  const list = sheet.getRangeList([...ranges]);
  switch (attribute.kind) {
    case 'background':
      list.setBackground(attribute.value);
      return;
    case 'color':
      list.setFontColor(attribute.value);
      return;
    case 'size':
      list.setFontSize(attribute.value);
      return;
    case 'bold':
      list.setFontWeight('bold');
      return;
    case 'wrap':
      list.setWrap(true);
      return;
    case 'align':
      list.setHorizontalAlignment(attribute.value);
      return;
    case 'vertical':
      list.setVerticalAlignment(attribute.value);
      return;
  }
}

function setChoices(services: Services, workbook: OpenSheets, step: DressStep): void {
  const built = new Map<string, DataValidation>();
  const validation = (choice: ResolvedChoice | null): DataValidation | null => {
    if (!choice) return null;
    const key = JSON.stringify(choice);
    const known = built.get(key) ?? buildChoice(services, workbook, choice);
    built.set(key, known);
    return known;
  };
  for (const { block, choices } of step.choices) {
    const range = rangeOf(workbook.sheet(step.sheet), block);
    range.setDataValidations(choices.map((row) => row.map(validation)));
  }
}

function buildChoice(
  services: Services,
  workbook: OpenSheets,
  choice: ResolvedChoice,
): DataValidation {
  const builder = services.SpreadsheetApp.newDataValidation()
    .setAllowInvalid(!choice.strict)
    .setHelpText(choice.help);
  switch (choice.kind) {
    case 'list':
      return builder.requireValueInList([...choice.values], true).build();
    case 'range':
      return builder
        .requireValueInRange(rangeOf(workbook.sheet(choice.sheet), choice.block), true)
        .build();
    case 'number':
      return builder.requireNumberBetween(choice.min, choice.max).build();
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'day':
      return builder.requireDate().build();
  }
}

/** Our rules first; on a sheet that the person had a while, theirs stay below. */
function setLooks(services: Services, sheet: Sheet, step: DressStep): void {
  if (step.looks.length === 0) return;
  const theirs = step.isNew
    ? []
    : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([
    ...step.looks.map((look) => buildLook(services, sheet, look)),
    ...theirs,
  ]);
}

function buildLook(services: Services, sheet: Sheet, look: ResolvedLook): ConditionalFormatRule {
  const builder = services.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(toGoogle(`(${look.formula})${OURS}`))
    .setBackground(look.background)
    .setFontColor(look.color)
    .setRanges(look.ranges.map((a1) => rangeOf(sheet, blockOf(a1))));
  return (look.bold ? builder.setBold(true) : builder).build();
}

function isOurs(rule: ConditionalFormatRule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => typeof value === 'string' && value.includes(OURS));
}

/** Charts have no names: ours are known by their titles. */
function setCharts(services: Services, workbook: OpenSheets, step: DressStep): void {
  const sheet = workbook.sheet(step.sheet);
  const titles = new Set<unknown>(step.charts.map(({ chart }) => chart.title));
  if (!step.isNew && titles.size > 0) {
    for (const chart of sheet.getCharts()) {
      if (titles.has(chart.getOptions()?.get('title'))) sheet.removeChart(chart);
    }
  }
  for (const chart of step.charts) sheet.insertChart(buildChart(services, workbook, sheet, chart));
}

function buildChart(
  services: Services,
  workbook: OpenSheets,
  sheet: Sheet,
  { chart, columns }: ResolvedChart,
): EmbeddedChart {
  const { ChartType } = services.Charts;
  const types = {
    combo: ChartType.COMBO,
    line: ChartType.LINE,
    column: ChartType.COLUMN,
    bar: ChartType.BAR,
  } as const;
  const builder = columns.reduce(
    (chosen, column) => chosen.addRange(rangeOf(workbook.sheet(column.sheet), column.block)),
    sheet.newChart().setChartType(types[chart.type]),
  );
  return builder
    .setNumHeaders(1)
    .setPosition(chart.anchor.row, chart.anchor.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.size.width)
    .setOption('height', chart.size.height)
    .setOption('legend', { position: 'top' })
    .setOption('hAxis', { title: chart.xTitle })
    .setOption('vAxis', { title: chart.yTitle, viewWindow: { min: 0 } })
    .setOption(
      'colors',
      chart.series.map(({ color }) => color),
    )
    .setOption('series', seriesOptions(chart.series))
    .build();
}

const drawings = {
  columns: { type: 'bars' },
  line: { type: 'line', lineWidth: 2 },
  dashed: { type: 'line', lineWidth: 1, lineDashStyle: [4, 4] },
} as const satisfies Record<Series['draw'], object>;

function seriesOptions(series: readonly Series[]): Record<number, object> {
  return Object.fromEntries(series.map(({ draw }, index) => [index, drawings[draw]]));
}
