import { readFileSync } from 'node:fs';
import { functionDocs, functionDocsPath } from '../../scripts/function-docs';

test('docs/custom-functions.md is what the registry says', () => {
  // Stale? Run: npm run docs
  expect(readFileSync(functionDocsPath, 'utf8')).toBe(functionDocs());
});
