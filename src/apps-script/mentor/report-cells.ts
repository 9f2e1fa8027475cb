import type { MentorReport, ReportLine } from '../../domain/mentor/report';
import { REPORT_BLOCK, reportHeads, reportRows } from '../../workbook/sheets/mentor-layout';
import { cellText } from '../cell-text';

/** The cells of the whole block of the report, headings included, so that one write brings it up to date. */
export function reportCells(report: MentorReport): string[][] {
  const cells = Array.from({ length: REPORT_BLOCK.rows }, () => ['', '', '', '']);
  const put = (row: number, line: readonly string[]): void => {
    cells[row - REPORT_BLOCK.row] = line.map(cellText);
  };
  // Object.entries and keys widen the names; these are exactly the sections.
  for (const section of Object.keys(reportRows) as (keyof MentorReport)[]) {
    const { row, lines } = reportRows[section];
    fitted(report[section], lines).forEach((line, index) => {
      put(row + index, line);
    });
  }
  for (const section of Object.keys(reportHeads) as (keyof typeof reportHeads)[]) {
    put(reportRows[section].row - 1, reportHeads[section]);
  }
  return cells;
}

/** As many lines as there is room for; the last one says how many more there are. */
function fitted(lines: readonly ReportLine[], room: number): readonly ReportLine[] {
  if (lines.length <= room) return lines;
  return [...lines.slice(0, room - 1), [`and ${lines.length - room + 1} more`, '', '', '']];
}
