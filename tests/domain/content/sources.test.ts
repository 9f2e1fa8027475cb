import { documentOf, sourceName } from '../../../src/domain/content/sources';

test('names the document and the line', () => {
  expect(sourceName('002:94')).toBe('24-week timeline, line 94');
  expect(sourceName('ours')).toBe('ours');
});

test('knows the document of a source', () => {
  expect(documentOf('003:1331')).toBe('003');
  expect(documentOf('ours')).toBeNull();
});
