// SPDX-License-Identifier: Apache-2.0
import { importsRule } from './imports-rule.mjs';
import { ownMembersRule } from './own-members-rule.mjs';
import { spdxRule } from './spdx-rule.mjs';

/**
 * This repository's own rules.
 *
 * @type {import('eslint').ESLint.Plugin}
 */
export const yulianPlugin = {
  meta: { name: 'yulian' },
  rules: { imports: importsRule, 'own-members': ownMembersRule, spdx: spdxRule },
};
