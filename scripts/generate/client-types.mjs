// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import openapiTypeScript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { inRoot } from '../lib/root.mjs';
import { OPENAPI_FILE } from './openapi.mjs';

const FILE = 'client/src/generated/openapi.ts';
const HEAD =
  '// SPDX-License-Identifier: Apache-2.0\n' +
  '// Made from docs/openapi.json by `npm run generate`: change the routes, not this file.\n';
/** zod's names for schemas without one: what refers to itself, which is JSON of any shape. */
const RECURSIVE = /^#\/components\/schemas\/__schema[0-9]+$/;

/**
 * The SDK's types.
 *
 * @returns {Promise<import('./index.mjs').GeneratedFile[]>}
 */
export async function clientTypes() {
  const document = JSON.parse(await readFile(inRoot(OPENAPI_FILE), 'utf8'));
  return [{ file: FILE, content: await typesOf(document) }];
}

/**
 * Turns a description into TypeScript. The SDK's transport puts an Idempotency-Key into every
 * write, so callers need not.
 *
 * @param {any} document OpenAPI 3.1; is changed
 */
async function typesOf(document) {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const parameters = operations.flatMap(({ parameters: own = [] }) => own);
  for (const parameter of [...parameters, ...Object.values(document.components.parameters)]) {
    if (parameter.name === 'Idempotency-Key') parameter.required = false;
  }
  const types = await openapiTypeScript(document, {
    alphabetize: true,
    // What has a default may be left out.
    defaultNonNullable: false,
    transform: (_schema, { path }) =>
      RECURSIVE.test(path ?? '')
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
        : undefined,
  });
  return HEAD + astToString(types);
}
