// SPDX-License-Identifier: Apache-2.0
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { determinismRules, purityRules } from './scripts/lint/determinism.mjs';
import { httpStatusRules } from './scripts/lint/http-status.mjs';
import { yulianPlugin } from './scripts/lint/plugin.mjs';

/** Node's names that scripts use. */
const nodeGlobals = {
  AbortSignal: 'readonly',
  Buffer: 'readonly',
  URL: 'readonly',
  clearInterval: 'readonly',
  clearTimeout: 'readonly',
  console: 'readonly',
  fetch: 'readonly',
  performance: 'readonly',
  process: 'readonly',
  setInterval: 'readonly',
  setTimeout: 'readonly',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    'client/src/generated/',
    'test/fixtures/',
    // Templates: they lint where they are copied to.
    'scripts/new-record-type/',
    'data/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { yulian: yulianPlugin },
    rules: { 'yulian/imports': 'error', 'yulian/spdx': 'error' },
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a message says what it says.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // It asks for `!`, which strict forbids; `as` after a bounds check says what is meant.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$', ignoreRestSiblings: true },
      ],
    },
  },
  {
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', 400],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['*/src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['*/src/**/*.ts'],
    // The one place where it is done.
    ignores: ['proofs/src/json/own-member.ts'],
    rules: { 'yulian/own-members': 'error' },
  },
  { files: ['proofs/src/**/*.ts'], ignores: ['proofs/src/node/**'], rules: purityRules },
  {
    files: ['chaincode/src/**/*.ts'],
    // Beside the contracts: what serves them.
    ignores: ['chaincode/src/main.ts', 'chaincode/src/shim/**'],
    rules: determinismRules,
  },
  {
    files: ['gateway-api/src/**/*.ts'],
    ignores: ['gateway-api/src/http/problem*', 'gateway-api/src/http/problem*/**'],
    rules: httpStatusRules,
  },
  {
    files: ['chaincode/src/**/*.ts'],
    rules: {
      // Fabric declares the stub as an interface in one package and as a class in another.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // What a person runs speaks on the terminal.
    files: [
      ...['scripts/**', 'bench/**', 'test/torture/**', 'test/**/main.ts'],
      ...[
        'client/src/cli/**/*.ts',
        'client/bin/**',
        'network/src/{local-network,containers}/main.ts',
      ],
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test that meets undefined where it expects a value fails, and that is its job.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Nobody outside reads these exports.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // Tools' own files must export a default.
    files: ['*.config.{js,ts}', '*/*.config.{js,ts}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
  },
);
