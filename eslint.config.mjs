import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders that a folder may not import: the dependency direction of docs/architecture.md. */
const forbidden = {
  'src/domain': ['workbook', 'functions', 'rpc', 'apps-script'],
  'src/workbook': ['functions', 'rpc', 'apps-script'],
  'src/functions': ['workbook', 'rpc', 'apps-script'],
  'src/rpc': ['workbook', 'functions', 'apps-script'],
  'src/apps-script': [],
};

const outside = ['emulator', 'sidebar', 'scripts', 'tests', 'bench'];

const direction = Object.entries(forbidden).map(([folder, names]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [...names, ...outside].map((name) => ({ group: [`**/${name}/**`] })) },
    ],
  },
}));

const clock = (object, property) => ({
  object,
  property,
  message: 'The day, the time and randomness are arguments here.',
});

export default tseslint.config(
  { ignores: ['dist/**', '.out/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in sentences are the point of most messages here.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/workbook/**/*.ts', 'src/functions/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', clock('Date', 'now'), clock('Math', 'random')],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The day is an argument here.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  ...direction,
  {
    files: ['tests/**/*.ts'],
    rules: {
      // `expect(object.method)` and deliberate wrong calls are what tests are made of.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Tools ask these files for a default export, or read them as CommonJS.
    files: ['**/*.mjs', '**/*.cjs', 'tests/global-setup.ts'],
    languageOptions: { globals: { module: 'writable' } },
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
