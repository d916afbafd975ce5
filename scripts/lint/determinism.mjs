// SPDX-License-Identifier: Apache-2.0

/**
 * What contracts must not use: every endorser has to compute the same bytes, on another machine,
 * in another year, under another version of Node.
 */

const GLOBALS = {
  Date: 'time is ctx.now, the transaction’s own',
  Intl: 'its answers change with the version of ICU',
  Atomics: 'contracts run alone',
  SharedArrayBuffer: 'contracts run alone',
  WeakRef: 'it shows when memory is collected',
  FinalizationRegistry: 'it shows when memory is collected',
  console: 'contracts do no I/O',
  crypto: 'it gives randomness; hashes come from kernel/hash.ts',
  fetch: 'contracts do no I/O',
  global: 'contracts touch the world through ctx.stub only',
  globalThis: 'contracts touch the world through ctx.stub only',
  navigator: 'contracts touch the world through ctx.stub only',
  parseFloat: 'amounts are integer strings',
  performance: 'contracts have no clock',
  process: 'contracts have no environment',
  queueMicrotask: 'contracts do not schedule',
  setImmediate: 'contracts do not schedule',
  setInterval: 'contracts do not schedule',
  setTimeout: 'contracts do not schedule',
};

/** Exact on integers, so allowed: everything else in Math is floating point or random. */
const INTEGER_MATH = ['abs', 'ceil', 'floor', 'max', 'min', 'sign', 'trunc'];

const SYNTAX = [
  {
    selector: `MemberExpression[object.name='Math']:not([property.name=/^(${INTEGER_MATH.join('|')})$/])`,
    message: 'Only integer functions of Math give the same answer everywhere; use bigint.',
  },
  {
    selector: "MemberExpression[object.name='JSON'][property.name='stringify']",
    message: 'Use canonicalJson or canonicalBytes of @yulian/proofs: stored bytes are canonical.',
  },
  {
    selector: "MemberExpression[object.name='Number'][property.name='parseFloat']",
    message: 'Amounts are integer strings; use BigInt.',
  },
  {
    selector: "MemberExpression[object.name='Promise'][property.name=/^(race|any)$/]",
    message: 'Which promise settles first differs between endorsers.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
    message: 'Locales differ between machines; compare code points.',
  },
  {
    selector: 'ForInStatement',
    message: 'Iterate over a sorted array; for-in has no fixed order.',
  },
  {
    selector: 'Literal[raw=/^[0-9_]*[.][0-9]|^[0-9][0-9_.]*[eE]-/]',
    message: 'No floating point: amounts are integer strings.',
  },
  {
    selector: "ImportExpression, CallExpression[callee.name='require']",
    message: 'Contracts are loaded whole, before the first transaction.',
  },
];

/** @type {import('eslint').Linter.RulesRecord} */
export const determinismRules = {
  'no-restricted-globals': [
    'error',
    ...Object.entries(GLOBALS).map(([name, why]) => ({ name, message: `In contracts ${why}.` })),
  ],
  'no-restricted-syntax': ['error', ...SYNTAX],
};

const IMPURE = [
  ...['Buffer', 'console', 'crypto', 'fetch', 'globalThis', 'performance', 'process'],
  ...['queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout'],
];

/**
 * proofs/ runs in contracts and browsers: no I/O, no clock, no randomness, nothing of Node.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const purityRules = {
  'no-restricted-globals': [
    'error',
    ...IMPURE.map((name) => ({ name, message: 'proofs/ is pure: let the caller hand it in.' })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'proofs/ is pure: randomness comes in as an argument.',
    },
    {
      selector:
        "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'proofs/ is pure: the time comes in as an argument.',
    },
  ],
};
