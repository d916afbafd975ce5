// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';

/** Really sealed documents, their seals, and the certificates that they lead to. */
export const DOCUMENTS = fileURLToPath(
  new URL('../../../test/fixtures/documents/', import.meta.url),
);
