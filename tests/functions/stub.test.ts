import { parse } from 'acorn';
import { customFunctions } from '../../src/functions/registry';
import { stubOf } from '../../src/functions/stub';

test('prints a literal function with its help card directly above', () => {
  const voice = customFunctions.find(({ name }) => name === 'READY_VOICE');
  expect(voice && stubOf(voice)).toBe(`/**
 * How often a text says "I" where it says "I" or "we".
 *
 * @param {string|Array<Array<string>>} text A text, or a range of texts.
 * @return A number from 0 to 1, blank when neither word occurs.
 * @example =READY_VOICE("I planned it, I built it, and we shipped it. I’m proud.")
 * @customfunction
 */
function READY_VOICE(text) {
  return LoopReady.callFunction('READY_VOICE', [text]);
}
`);
});

test.each(customFunctions.map((entry) => [entry.name, entry] as const))(
  'the stub of %s only passes its arguments on',
  (name, entry) => {
    const stub = stubOf(entry);
    const program = parse(stub, { ecmaVersion: 2019 });
    expect(program.body.map(({ type }) => type)).toEqual(['FunctionDeclaration']);
    const names = entry.parameters.map((parameter) => parameter.name).join(', ');
    expect(stub).toContain(
      `*/\nfunction ${name}(${names}) {\n  return LoopReady.callFunction('${name}', [${names}]);\n}\n`,
    );
    expect(stub.match(/\*\//g)).toHaveLength(1);
    expect(stub.match(/@param/g) ?? []).toHaveLength(entry.parameters.length);
  },
);
