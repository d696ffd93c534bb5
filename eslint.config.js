import tseslint from 'typescript-eslint';

/** Words that say nothing about what a thing is for. */
const EMPTY_WORDS = '/(Manager|Helper|Utils?|Common|Misc|Base|Data|Info|Impl)$/';

const TESTS = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.db-spec.ts',
  'libs/testing/**',
  'libs/*/src/testing/**',
  'test/**',
];

const ENVIRONMENT = ['process', 'node:process'].map((name) => ({ name, importNames: ['env', 'default'] }));

export default tseslint.config(
  { ignores: ['dist', '.data', '.cache', 'coverage', 'tools/register/**'] },
  ...tseslint.configs.recommended,
  {
    // A rule that does not fit is changed here, with a reason, and not where it is in the way.
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 5 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what you export: a facade is read.' },
        {
          selector: "CallExpression[callee.name='forwardRef']",
          message: 'What needs each other is one thing, or needs a third.',
        },
        {
          selector: `:matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=${EMPTY_WORDS}]`,
          message: 'Say what it is for.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in platform/config alone.' },
      ],
      'no-restricted-imports': ['error', { paths: ENVIRONMENT }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/!(portal)/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ENVIRONMENT,
          patterns: [
            {
              group: ['@nestjs/common'],
              importNamePattern: 'Exception$|^(Controller|Get|Post|Put|Patch|Delete|HttpStatus)$',
              message: 'A slice throws DomainError; HTTP is for apps/portal.',
            },
          ],
        },
      ],
    },
  },
  { files: TESTS, rules: { 'max-lines': 'off', 'no-restricted-properties': 'off' } },
  {
    files: ['libs/platform/src/config/**', 'tools/**', '**/*.cjs', '**/*.mjs'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tools/**/*.mjs', '**/*.cjs', 'apps/cli/**', 'apps/starter/**', 'test/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
