import type { CustomFunction, Parameter, ParameterType } from './entry';

/** What the help card and the documentation call each type. */
export const typeNames = {
  number: 'number',
  numbers: 'number or range of numbers',
  day: 'date',
  days: 'date or range of dates',
  text: 'text',
  texts: 'text or range of texts',
  cells: 'cell or range',
  table: 'range',
  assumptions: 'range',
} as const satisfies Record<ParameterType, string>;

const jsDocTypes = {
  number: 'number',
  numbers: 'number|Array<Array<number>>',
  day: 'Date|number',
  days: 'Date|number|Array<Array<Date|number>>',
  text: 'string',
  texts: 'string|Array<Array<string>>',
  cells: 'any|Array<Array<any>>',
  table: 'Array<Array<any>>',
  assumptions: 'Array<Array<any>>',
} as const satisfies Record<ParameterType, string>;

/**
 * The literal top-level function that Google Sheets finds by name, with the JSDoc that its
 * autocomplete and help card read directly above it. All it does is pass its arguments on.
 *
 * @see https://developers.google.com/apps-script/guides/sheets/functions
 */
export function stubOf({ name, summary, parameters, returns, example }: CustomFunction): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  const lines = [
    summary,
    '',
    ...parameters.map(parameterTag),
    `@return ${returns}.`,
    `@example ${example.formula}`,
    '@customfunction',
  ];
  return [
    '/**',
    ...lines.map((line) => ` * ${safe(line)}`.trimEnd()),
    ' */',
    `function ${name}(${names}) {`,
    `  return LoopReady.callFunction('${name}', [${names}]);`,
    '}',
    '',
  ].join('\n');
}

/** The words for what an omitted argument stands for; blank for a required one. */
export function defaultText(parameter: Parameter): string {
  if (parameter.default === undefined) return '';
  return parameter.default === null ? 'optional' : `optional: ${String(parameter.default)}`;
}

function parameterTag(parameter: Parameter): string {
  const optional = defaultText(parameter);
  const help = `${parameter.help}${optional === '' ? '' : ` (${optional})`}`;
  return `@param {${jsDocTypes[parameter.type]}} ${parameter.name} ${help}.`;
}

// Nothing in a text may end the comment.
function safe(line: string): string {
  return line.replace(/\*\//g, '* /');
}
