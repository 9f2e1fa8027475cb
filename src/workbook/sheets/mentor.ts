import type { PageCell, PageSheet } from '../spec';
import { scoreForm } from './mentor-form';
import {
  MENTOR_ROWS,
  REPORT_BLOCK,
  formRow,
  formRows,
  mentorLabels,
  questionRows,
  reportHeads,
  reportRows,
} from './mentor-layout';

/**
 * The page for a mentor, made when somebody asks for it: a report of texts that each refresh writes
 * anew, room for questions and answers, and forms for scores. It reads no other sheet, so it can be
 * sent on its own.
 */
export function mentorSheet(): PageSheet {
  return {
    kind: 'page',
    key: 'mentor',
    title: 'Mentor',
    role: 'mentor',
    onRequest: true,
    rows: MENTOR_ROWS,
    columnWidths: [170, 330, 110, 150, 420],
    rowHeights: { 1: 34 },
    cells: [
      { at: 'A1:E1', content: 'For your mentor', style: 'title' },
      {
        at: 'A2:E2',
        style: 'subtitle',
        content: `As of the day below. The blue cells are for you: answers from row ${questionRows.row + 1}, score forms from row ${formRows.row} on.`,
      },
      ...report(),
      ...questions(),
      ...Array.from({ length: formRows.count }, (_, index) => scoreForm(index)).flat(),
    ],
    looks: Array.from({ length: formRows.count }, (_, index) => formRow(index)).flatMap((row) => [
      { on: [`B${row}`], formula: `LEFT($B$${row},5)="Ready"`, look: 'ahead' as const },
      { on: [`B${row}`], formula: `LEFT($B$${row},5)="Still"`, look: 'atRisk' as const },
    ]),
  };
}

function report(): PageCell[] {
  const { row, rows } = REPORT_BLOCK;
  return [
    { at: `A${row}:A${row + rows - 1}`, style: 'cell', fill: 'typed' },
    { at: `B${row}:B${row + rows - 1}`, style: 'strong', fill: 'typed' },
    { at: `C${row}:D${row + rows - 1}`, style: 'cellRight', fill: 'typed' },
    {
      at: `E${row}`,
      style: 'notice',
      content: {
        formula: `IF(B${row}="","Nothing is here yet: choose Extensions > Loop Ready > Refresh.","")`,
      },
    },
    ...Object.entries(reportHeads).flatMap(([section, words]) => {
      // Object.entries widens the key; these are sections.
      const at = reportRows[section as keyof typeof reportHeads].row - 1;
      return [
        { at: `A${at}:B${at}`, content: words[0], style: 'head' } as const,
        { at: `C${at}`, content: words[2], style: 'headRight' } as const,
        { at: `D${at}`, content: words[3], style: 'headRight' } as const,
      ];
    }),
  ];
}

function questions(): PageCell[] {
  const { row, count } = questionRows;
  return [
    { at: `A${row - 1}:D${row - 1}`, content: mentorLabels.questions, style: 'head' },
    ...Array.from({ length: count }, (_, index): PageCell[] => {
      const at = row + 2 * index;
      return [
        { at: `A${at}`, content: `${mentorLabels.question} ${index + 1}`, style: 'strong' },
        { at: `B${at}`, content: '', style: 'input', format: 'text', fill: 'typed' },
        { at: `A${at + 1}`, content: mentorLabels.answer, style: 'cell' },
        { at: `B${at + 1}`, content: '', style: 'input', format: 'text', fill: 'typed' },
      ];
    }).flat(),
  ];
}
