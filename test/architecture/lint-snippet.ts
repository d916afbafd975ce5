// SPDX-License-Identifier: Apache-2.0
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../support/root.js';

/** The repository's own rules, without those that need the types of a whole project. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { program: null, project: false, projectService: false } },
    },
  ],
});

/** What lint would say if `code` stood in `file`. Each entry is `rule` or, of layers, `rule:layer`. */
export async function complaintsAbout(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`// SPDX-License-Identifier: Apache-2.0\n${code}\n`, {
    filePath: file,
  });
  return (result?.messages ?? []).map(({ ruleId, message }) => {
    const layer = /^\[([a-z-]+)\]/.exec(message)?.[1];
    return layer === undefined ? String(ruleId) : `${String(ruleId)}:${layer}`;
  });
}
