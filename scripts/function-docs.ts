import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomFunction, Parameter } from '../src/functions/entry';
import { customFunctions } from '../src/functions/registry';
import { defaultText, typeNames } from '../src/functions/stub';

/** The page that is generated. */
export const functionDocsPath = join(__dirname, '../docs/custom-functions.md');

const intro = `# Custom functions

Generated from \`src/functions\` by \`scripts/function-docs.ts\`; do not edit.

Type them into any cell of a spreadsheet in which Loop Ready is switched on. A range may be a row or a
column, with blank rows anywhere; a whole column in gives a whole column out, in one call. Days are
date cells or their serial numbers, without a time of day. Nothing is read from the clock: the day to
look from is always an argument. A value that does not fit is refused with the argument's name and
the row, for example \`scores: "4,5" is not a number from 1 to 5 (row 3)\`.
`;

/** The text of docs/custom-functions.md: one section a function, in registry order. */
export function functionDocs(): string {
  return [intro, ...customFunctions.map(section)].join('\n');
}

function section({ name, summary, parameters, returns, example }: CustomFunction): string {
  const signature = `${name}(${parameters.map(signaturePart).join(', ')})`;
  return [
    `## ${name}`,
    '',
    summary,
    '',
    ['```', signature, '```'].join('\n'),
    '',
    ...parameters.map(
      (parameter) => `- \`${parameter.name}\` (${takes(parameter)}): ${parameter.help}.`,
    ),
    '',
    `Returns: ${returns}.`,
    '',
    'Example:',
    '',
    ['```', example.formula, ...resultLines(example.result), '```'].join('\n'),
    '',
  ].join('\n');
}

function signaturePart(parameter: Parameter): string {
  return parameter.default === undefined ? parameter.name : `[${parameter.name}]`;
}

function takes(parameter: Parameter): string {
  const { type, min, max, whole } = parameter;
  const fallback = defaultText(parameter);
  const limits = [
    ...(whole === true ? ['whole'] : []),
    ...(min === undefined ? [] : [max === undefined ? `from ${min}` : `${min} to ${max}`]),
    ...(fallback === '' ? [] : [fallback]),
  ];
  return [typeNames[type], ...limits].join(', ');
}

function resultLines(result: CustomFunction['example']['result']): readonly string[] {
  if (!Array.isArray(result)) return [shown(result)];
  return result.map((row: readonly unknown[]) => row.map(shown).join(' | '));
}

function shown(cell: unknown): string {
  return typeof cell === 'number' ? String(Number(cell.toFixed(4))) : String(cell);
}

if (require.main === module) {
  const fresh = functionDocs();
  if (!process.argv.includes('--check')) {
    writeFileSync(functionDocsPath, fresh);
  } else if (readFileSync(functionDocsPath, 'utf8') !== fresh) {
    console.error('docs/custom-functions.md is out of date. Run: npm run docs');
    process.exitCode = 1;
  }
}
