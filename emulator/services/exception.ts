/**
 * An error as Google's services throw them: a plain Error whose name is `Exception`. The script gets a copy made in its own context.
 */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** The error of a call whose arguments fit no overload. */
export function mismatch(method: string, ...values: readonly unknown[]): Error {
  const types = values.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${lower(value[0])}[]`;
  if (typeof value === 'object' && 'googleClass' in value)
    return `SpreadsheetApp.${String(value.googleClass)}`;
  return typeof value === 'object' ? 'Object' : lower(value).replace(/^./, upper);
}

const lower = (value: unknown): string => typeof value;
const upper = (letter: string): string => letter.toUpperCase();
