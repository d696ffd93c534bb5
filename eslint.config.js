import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.data', '.cache', 'coverage', 'tools/register/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 5 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.db-spec.ts', 'test/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['tools/**/*.mjs', '**/*.cjs', 'apps/cli/**', 'apps/starter/**', 'test/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
