import { parsePerson } from '../../../src/domain/mentor/person';

const good = { email: ' ann@example.com ', name: 'Ann', role: 'mentor', access: 'editor' };

test('reads somebody from a form', () => {
  expect(parsePerson(good)).toEqual({
    kind: 'ok',
    value: { email: 'ann@example.com', name: 'Ann', role: 'mentor', access: 'editor' },
  });
});

test.each([
  '',
  'ann',
  'ann@example',
  'ann@example.',
  'ann @example.com',
  'ann@example.com, bob@example.com',
  'ann@@example.com',
  '<ann@example.com>',
  '=HYPERLINK("x")@example.com',
  `${'a'.repeat(250)}@example.com`,
])('refuses the address %j', (email) => {
  expect(parsePerson({ ...good, email })).toMatchObject({
    kind: 'problems',
    problems: [{ field: 'email' }],
  });
});

test('refuses what is no access, and anything that is no form', () => {
  expect(parsePerson({ ...good, access: 'owner' })).toMatchObject({
    problems: [{ field: 'access' }],
  });
  expect(parsePerson(null).kind).toBe('problems');
  expect(parsePerson({ ...good, name: ['x'], role: 5 }).kind).toBe('problems');
});
