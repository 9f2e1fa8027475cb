import { runInNewContext } from 'node:vm';
import { withoutCards } from '../../scripts/without-cards';

/** What a script leaves in `out`. */
function run(script: string): unknown {
  return runInNewContext(`var out; ${script}; out`);
}

test('takes the words of a custom function and its parameters, and nothing else', () => {
  const script = `out = [
    {name:"READY_A",summary:"S",parameters:[{name:"a",type:"day",help:"H",min:1}],returns:"R",example:{formula:"=A"},run:function(){return 7}},
    {kind:"list",values:["x"],help:"stays"},
    {name:"b",help:"stays"}
  ]`;
  const slim = withoutCards(script);
  expect(JSON.parse(JSON.stringify(run(slim)))).toEqual([
    { name: 'READY_A', parameters: [{ name: 'a', type: 'day', min: 1 }] },
    { kind: 'list', values: ['x'], help: 'stays' },
    { name: 'b', help: 'stays' },
  ]);
  expect((run(slim) as { run: () => number }[])[0]?.run()).toBe(7);
});

test('keeps a script in which the words come last or alone', () => {
  expect(run(withoutCards('out = {type:"day",name:"a",help:"H"}'))).toEqual({
    type: 'day',
    name: 'a',
  });
});

test('refuses what is no script', () => {
  expect(() => withoutCards('var =')).toThrow('Unexpected token');
});
