// SPDX-License-Identifier: Apache-2.0
import type { IncomingMessage } from 'node:http';

/** Periods in which at least so many bytes arrive. */
const PERIODS = 3;
const LEAST_BYTES = 8 * 1024;

/**
 * Ends the connection of a sender that falls silent, or that sends so slowly that it only keeps its
 * place: an upload may take long, but not by waiting.
 *
 * @param periodMs most time without a byte; in three of them at least 8 KiB arrive
 */
export function requirePace(stream: IncomingMessage, periodMs: number): void {
  const { socket } = stream;
  let before = socket.bytesRead;
  const cut = (): void => {
    stream.destroy();
  };
  const pace = setInterval(() => {
    // What arrived and is not taken yet is waiting for us, not for the sender.
    if (socket.bytesRead - before < LEAST_BYTES && stream.readableLength === 0) cut();
    before = socket.bytesRead;
  }, PERIODS * periodMs);
  pace.unref();
  stream.setTimeout(periodMs, cut);
  stream.once('end', () => {
    // What follows is the handler's time.
    stream.setTimeout(0);
    clearInterval(pace);
  });
  stream.once('close', () => {
    clearInterval(pace);
  });
}
