// SPDX-License-Identifier: Apache-2.0
import { inRoot } from '../lib/root.mjs';

const HEAD = `# Error codes

Made from the gateway's problem catalogue by \`npm run generate\`: change that, not this file. Each failed request is answered
with a problem document (RFC 9457) whose \`code\` is one of these. Codes are never renamed or reused.

| code | status | retry | meaning | what to do |
| --- | --- | --- | --- | --- |
`;

/**
 * Every code that a problem document can carry.
 *
 * @returns {Promise<import('./index.mjs').GeneratedFile[]>}
 */
export async function errorCodes() {
  const { problemCatalogue } = await import(inRoot('gateway-api/dist/index.js'));
  const rows = Object.entries(problemCatalogue)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { status, title, hint, retryable }]) => {
      const retry = retryable ? 'unchanged' : 'no';
      const both = (/** @type {{ zh: string, en: string }} */ text) => `${text.en}<br>${text.zh}`;
      return `| <a id="${code}"></a>\`${code}\` | ${status} | ${retry} | ${both(title)} | ${both(hint)} |\n`;
    });
  return [{ file: 'docs/errors.md', content: HEAD + rows.join('') }];
}
