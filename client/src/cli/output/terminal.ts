// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

/** Where a command's words go. */
export interface Terminal {
  readonly colours: Colours;
  /** Progress may be drawn: standard error is a terminal. */
  readonly canDraw: boolean;
  /** What was asked for. Waits while the other side reads slowly. */
  out(text: string): Promise<void>;
  /** What is said beside it. */
  note(text: string): void;
}

/** Output that something else reads, and stopped reading (`| head`), is no error. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** The terminal of this process. Colours obey NO_COLOR (no-color.org). */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!CLOSED.has(error.code ?? '')) throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
  const noColour = (process.env['NO_COLOR'] ?? '') !== '';
  return {
    // Never left to the library: it would colour for pipes too where CI is set.
    colours: pc.createColors(process.stdout.isTTY ? !noColour : false),
    canDraw: process.stderr.isTTY,
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    note(text) {
      process.stderr.write(text);
    },
  };
}
