// SPDX-License-Identifier: Apache-2.0
import { format } from 'prettier';
import { inRoot } from '../lib/root.mjs';

/** The API's description in English, as committed: the SDK's types are made from it. */
export const OPENAPI_FILE = 'docs/openapi.json';

/**
 * Describes the gateway's routes.
 *
 * @returns {Promise<import('./index.mjs').GeneratedFile[]>}
 */
export async function openApi() {
  // By path: scripts/ belongs to the root package, which depends on no workspace.
  const { openApiDocument, routes } = await import(inRoot('gateway-api/dist/index.js'));
  const document = openApiDocument(routes, 'en');
  // What fits in a line stands in one: so the file is a third of the size, and a change a line.
  const layout = { parser: 'json', printWidth: 160, useTabs: true };
  const content = await format(JSON.stringify(document), layout);
  return [{ file: OPENAPI_FILE, content }];
}
