// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';

/** The repository's root folder, seen from test/dist/support. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');
