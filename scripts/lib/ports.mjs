// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:net';

/**
 * Whether something listens there already. An address that cannot be listened at for another reason
 * is not busy: who listens says that better.
 *
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isBusy(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code === 'EADDRINUSE'),
    );
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
}
