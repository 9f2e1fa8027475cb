import { sourceName } from '../../domain/content/sources';
import type { CompanyValue } from '../../domain/content/questions/guide-maps';
import { companyValues, valueTag } from '../../domain/content/questions/guide-maps';
import type { Question } from '../../domain/content/questions/question';
import { questions } from '../../domain/content/questions/questions';
import type { Theme } from '../../domain/content/questions/themes';
import { themes } from '../../domain/content/questions/themes';
import { keyColumn, noteColumn, textColumn } from '../columns';
import type { Column, FixedRow, TableSheet } from '../spec';

/**
 * The questions to practise, then the themes and the values of Google and Meta: what each asks for
 * and the story that you chose.
 */
export function questionsSheet(): TableSheet {
  return {
    kind: 'table',
    key: 'questions',
    title: 'Questions',
    role: 'fill',
    filter: true,
    frozenColumns: 2,
    columns,
    rows: {
      kind: 'fixed',
      keyColumn: 'key',
      records: [
        ...questions.map(questionRow),
        ...themes.map(themeRow),
        ...companyValues.map(valueRow),
      ],
    },
    looks: [
      { on: ['storyState'], formula: '{@storyState}="Ready"', look: 'ahead' },
      { on: ['storyState'], formula: '{@storyState}="Drafted"', look: 'onPlan' },
      { on: ['storyState'], formula: '{@storyState}="No such story"', look: 'atRisk' },
    ],
  };
}

const columns: readonly Column[] = [
  keyColumn(),
  { key: 'text', header: 'Question', width: 340, fill: 'given', format: 'text' },
  { key: 'category', header: 'Group', width: 130, fill: 'given', format: 'text' },
  { key: 'round', header: 'Round', width: 130, fill: 'given', format: 'text' },
  {
    key: 'framework',
    header: 'Framework',
    width: 90,
    fill: 'typed',
    format: 'text',
    note: 'From the document, or suggested by the wording. Change it if another suits you.',
  },
  {
    key: 'principles',
    header: 'Principles',
    width: 90,
    fill: 'given',
    format: 'text',
    note: 'What the document says that it asks for, as codes.',
  },
  {
    key: 'ours',
    header: 'Also',
    width: 90,
    fill: 'given',
    format: 'text',
    note: 'Principles that we suggest beside that.',
  },
  textColumn('chosen', 'Your story', 200, {
    note: 'The title of the story that you would tell, as it stands on Stories.',
  }),
  textColumn('backup', 'Backup story', 200, { note: 'The one to tell if the first is taken.' }),
  {
    key: 'storyState',
    header: 'Story is',
    width: 90,
    fill: 'computed',
    format: 'general',
    formula:
      'IF({@chosen}="","",IFERROR(INDEX({stories.status},MATCH({@chosen},{stories.title},0))&"",IFERROR(INDEX({stories.status},MATCH({@chosen},{stories.id},0))&"","No such story")))',
    note: 'The status of your story.',
  },
  noteColumn('note', 'Note', 200),
  {
    key: 'hint',
    header: 'Start from',
    width: 340,
    fill: 'given',
    format: 'text',
    note: 'For a theme: the question whose story to tell first, and the one to fall back on.',
  },
  {
    key: 'tags',
    header: 'Google and Meta',
    width: 200,
    fill: 'given',
    format: 'text',
    note: 'What Google or Meta would see in the answer. Each of their values has a row at the end.',
  },
  {
    key: 'count',
    header: 'Questions',
    width: 80,
    fill: 'computed',
    format: 'integer',
    note: 'For a value of Google or Meta: the questions that show it.',
  },
  {
    key: 'answered',
    header: 'With a story',
    width: 80,
    fill: 'computed',
    format: 'integer',
    note: 'How many of those questions have a story of yours.',
  },
  { key: 'source', header: 'Source', width: 200, fill: 'given', format: 'text' },
];

function questionRow(question: Question): FixedRow {
  const { id, text, category, round, framework, principles, ours, tags, source } = question;
  return {
    cells: {
      key: id,
      text,
      category,
      round,
      framework: framework ?? '',
      principles: principles.join(', '),
      ours: ours.join(', '),
      tags: tags.join('; '),
      source: sourceName(source),
    },
  };
}

function themeRow({ name, goTo, backup, source }: Theme, index: number): FixedRow {
  return {
    cells: {
      key: `theme-${String(index + 1).padStart(2, '0')}`,
      text: `A story about: ${name.toLowerCase()}`,
      category: 'Theme',
      round: 'behavioral',
      hint: `${textOf(goTo)} Else: ${textOf(backup)}`,
      source: sourceName(source),
    },
  };
}

function valueRow({ company, name, source }: CompanyValue, index: number): FixedRow {
  const tagged = `{questions.tags:rows},"*${valueTag({ company, name })}*"`;
  return {
    cells: {
      key: `value-${index + 1}`,
      text: `${company} looks for: ${name.toLowerCase()}`,
      category: `${company} value`,
      round: 'behavioral',
      count: { formula: `COUNTIFS(${tagged})` },
      answered: { formula: `COUNTIFS(${tagged},{questions.chosen:rows},"?*")` },
      source: sourceName(source),
    },
  };
}

function textOf(id: string): string {
  return questions.find((question) => question.id === id)?.text ?? '';
}
