// SPDX-License-Identifier: Apache-2.0
import { clientTypes } from './client-types.mjs';
import { containers } from './containers.mjs';
import { errorCodes } from './errors.mjs';
import { openApi } from './openapi.mjs';

/**
 * What is made from code and committed: `npm run generate` writes it, `npm run check` compares it.
 * A generator imports compiled code (workspace packages) and answers whole files; later ones may
 * read what earlier ones wrote.
 *
 * @typedef {{ file: string, content: string }} GeneratedFile `file` from the root
 * @typedef {() => Promise<GeneratedFile[]>} Generator
 */

/** @type {readonly Generator[]} */
export const GENERATORS = [errorCodes, openApi, clientTypes, containers];
