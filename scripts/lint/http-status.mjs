// SPDX-License-Identifier: Apache-2.0

const message =
  'Only http/problem* gives an error its HTTP status: throw a typed error with a catalogued code.';

/**
 * Error statuses stay in the problem catalogue (invariant 7).
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const httpStatusRules = {
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'CallExpression[callee.property.name=/^(status|sendStatus|writeHead)$/] > Literal.arguments[value>=400]',
      message,
    },
    { selector: "Property[key.name='status'] > Literal.value[value>=400]", message },
    {
      selector: 'AssignmentExpression[left.property.name=/^status(Code)?$/] > Literal[value>=400]',
      message,
    },
  ],
};
