import type { Dimension } from '../../domain/content/rounds/dimension';
import { anchorScores } from '../../domain/content/rounds/dimension';
import { roundDimensions } from '../../domain/content/rounds/round-dimensions';
import { formLabels } from '../../domain/mentor/form-text';
import { MOST_FIXES, formRaters } from '../../domain/mentor/score-form';
import { DIMENSIONS, roundTypeNames } from '../../domain/records/mock-entry';
import type { Choice, PageCell } from '../spec';
import { formLine, formRow, mentorLabels } from './mentor-layout';

const oneToFive: Choice = {
  kind: 'number',
  min: 1,
  max: 5,
  strict: true,
  help: '1 to 5, halves allowed.',
};

/** One form, which a mentor fills in without the add-on: its own formulas say what is missing. */
export function scoreForm(index: number): PageCell[] {
  const top = formRow(index);
  const row = (line: number): number => top + line;
  const cell = (line: number): string => `$B$${row(line)}`;
  const type = cell(formLine.type);
  return [
    { at: `A${top}`, content: `${mentorLabels.form} ${index + 1}`, style: 'head' },
    { at: `B${top}:D${top}`, style: 'head', content: { formula: stateOf(cell) } },
    {
      at: `E${top}`,
      style: 'hint',
      content: 'The candidate takes it in from the add-on; until then you can change it.',
    },
    ...field(row(formLine.rater), formLabels.rater, {}),
    ...field(row(formLine.raterKind), formLabels.raterKind, {
      choice: {
        kind: 'list',
        values: formRaters,
        strict: true,
        help: `One of: ${formRaters.join(', ')}.`,
      },
    }),
    ...field(row(formLine.day), formLabels.day, {
      format: 'day',
      choice: { kind: 'day', strict: true, help: 'A day such as 2026-08-24.' },
    }),
    ...field(row(formLine.type), formLabels.type, {
      choice: {
        kind: 'list',
        values: roundTypeNames,
        strict: true,
        help: `One of: ${roundTypeNames.join(', ')}.`,
      },
    }),
    ...field(row(formLine.overall), formLabels.overall, { format: 'tenth', choice: oneToFive }),
    ...Array.from({ length: DIMENSIONS }, (_, score): PageCell[] => {
      const at = row(formLine.score + score);
      return [
        {
          at: `A${at}`,
          style: 'cell',
          content: { formula: byRound(type, score, ({ name }) => name, `Score ${score + 1}`) },
        },
        {
          at: `B${at}`,
          content: '',
          style: 'input',
          format: 'tenth',
          fill: 'typed',
          choice: oneToFive,
        },
        {
          at: `E${at}`,
          style: 'hint',
          content: { formula: byRound(type, score, anchorsOf, '') },
        },
      ];
    }).flat(),
    ...field(row(formLine.strengths), formLabels.strengths, {}),
    ...Array.from({ length: MOST_FIXES }, (_, fix): PageCell[] => {
      const at = row(formLine.fix + fix);
      return [
        ...field(at, `${formLabels.fix} ${fix + 1}`, {}),
        {
          at: `C${at}`,
          content: '',
          style: 'input',
          format: 'text',
          fill: 'typed',
          choice: {
            kind: 'list',
            values: ['major', 'minor'],
            strict: true,
            help: 'major must be fixed before the interview.',
          },
        },
        ...(fix === 0
          ? [
              {
                at: `E${at}`,
                style: 'hint',
                content: 'Say beside it whether it is major.',
              } as const,
            ]
          : []),
      ];
    }).flat(),
  ];
}

function field(row: number, label: string, traits: Partial<PageCell>): PageCell[] {
  return [
    { at: `A${row}`, content: label, style: 'cell' },
    { at: `B${row}`, content: '', style: 'input', format: 'text', fill: 'typed', ...traits },
  ];
}

/** What a form lacks, in words, while somebody fills it in. */
function stateOf(cell: (line: number) => string): string {
  const last = formLine.score + DIMENSIONS - 1;
  const scores = `${cell(formLine.overall)}:${cell(last)}`;
  const dimensions = `${cell(formLine.score)}:${cell(last)}`;
  const names = dimensions.replace(/\$B/g, '$A');
  const all = `COUNTA(${cell(formLine.rater)}:${cell(formLine.fix + MOST_FIXES - 1)})`;
  const unless = (lacks: string, words: string): string => `IF(${lacks}," ${words},","")`;
  const list = [
    unless(`${cell(formLine.rater)}=""`, 'name'),
    unless(`${cell(formLine.raterKind)}=""`, 'who you are'),
    unless(`${cell(formLine.day)}=""`, 'day'),
    unless(
      `AND(ISNUMBER(${cell(formLine.day)}),${cell(formLine.day)}>TODAY())`,
      'a day that is not to come',
    ),
    unless(`${cell(formLine.type)}=""`, 'round'),
    unless(`COUNTA(${scores})=0`, 'a score'),
    // What was pasted has passed no validation.
    unless(
      `IFERROR(SUMPRODUCT((${scores}<>"")*((${scores}<1)+(${scores}>5)+(MOD(${scores}*2,1)<>0)>0)),1)>0`,
      'scores from 1 to 5 in halves',
    ),
    unless(`SUMPRODUCT((${names}="")*(${dimensions}<>""))>0`, 'no more scores than the round has'),
  ].join('&');
  return `IF(${all}=0,"Fill this in; name, day, round and one score are enough",IF(LEN(${list})=0,"Ready for the candidate to take in","Still missing:"&LEFT(${list},LEN(${list})-1)))`;
}

/** A text that depends on the type of the round. */
function byRound(
  type: string,
  index: number,
  textOf: (dimension: Dimension) => string,
  otherwise: string,
): string {
  const groups = new Map<readonly Dimension[], string[]>();
  for (const name of roundTypeNames) {
    const dimensions = roundDimensions[name];
    groups.set(dimensions, [...(groups.get(dimensions) ?? []), name]);
  }
  return [...groups].reduceRight((rest, [dimensions, names]) => {
    const dimension = dimensions[index];
    const isOne = names.map((name) => `${type}="${name}"`).join(',');
    return `IF(OR(${isOne}),${quoted(dimension ? textOf(dimension) : '')},${rest})`;
  }, quoted(otherwise));
}

function anchorsOf({ anchors }: Dimension): string {
  return anchorScores.map((score, index) => `${score} ${anchors[index] ?? ''}`).join(' · ');
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
