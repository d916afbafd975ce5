// SPDX-License-Identifier: Apache-2.0

const LINE = '// SPDX-License-Identifier: Apache-2.0';

/**
 * Every source file says under which licence it stands.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const spdxRule = {
  meta: {
    type: 'problem',
    docs: { description: 'the first line names the licence' },
    schema: [],
    messages: { missing: `The first line must be ${LINE} (after a #! line, the second).` },
  },
  create(context) {
    return {
      Program(node) {
        const [first, second] = context.sourceCode.lines;
        const line = first?.startsWith('#!') === true ? second : first;
        if (line !== LINE) context.report({ node, messageId: 'missing' });
      },
    };
  },
};
