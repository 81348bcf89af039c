import regexp from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  {
    ignores: [
      '.dependency-cruiser.cjs',
      'test/bench/peak.cjs',
      'eslint.config.js',
      'node_modules',
      'coverage',
      'dist',
      'output',
      'fixtures',
      'src/records.ts',
      'src/record/validators.js',
      'bin',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `\b` and `\w` know Latin letters alone: in Kazakh and Russian they are silently wrong.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\\\\\[bBwW]/]',
          message: 'Use \\p{L}\\p{N} with lookarounds: \\b and \\w are ASCII only.',
        },
      ],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off', // patterns run on windows of bounded length (text/search/scan.ts), and test/faults holds them to it
      'regexp/use-ignore-case': 'off', // `i` with `u` is many times slower; folded text needs none
      'regexp/require-unicode-sets-regexp': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/folder.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:fs',
              importNames: ['mkdirSync'],
              message: 'Use makeFolder (src/folder.ts): `recursive` never ends where a folder can hold none.',
            },
          ],
        },
      ],
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
