// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MS = 5_000;

/**
 * After an early answer, reads on for a while what the other side is still sending, then cuts the
 * connection. Cutting at once would reset it, and the answer could be lost with it; reading
 * without end would let a refused upload hold the connection.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  let left = MOST_BYTES;
  const cut = (): void => {
    request.socket.destroy();
  };
  const timer = setTimeout(cut, MOST_MS);
  timer.unref();
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) cut();
  });
  request.once('close', () => {
    clearTimeout(timer);
  });
  request.resume();
}
