import parser from '@typescript-eslint/parser';
import regexp from 'eslint-plugin-regexp';

/** Biome checks style; this checks one thing that Biome does not: that no regular expression can backtrack beyond linear time. */
export default [
  { ignores: ['dist', 'src/generated', 'coverage'] },
  {
    files: ['src/**/*.ts', 'scripts/**/*.{ts,mjs}', 'site/**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      'regexp/no-empty-alternative': 'error',
      'regexp/no-dupe-disjunctions': 'error',
    },
  },
];
