// SPDX-License-Identifier: Apache-2.0
import { SingleBar } from 'cli-progress';
import type { Session } from '../session.js';

/** Shows how far long work is. */
export interface ProgressBar {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

const SILENT: ProgressBar = { update: () => undefined, stop: () => undefined };
const BAR = '{bar} {percentage}% {label}';

/** A bar on standard error; nothing where that is no terminal, or the answer is for programs. */
export function progressBar(
  { terminal, json }: Session,
  label: string,
  total: number,
): ProgressBar {
  if (!terminal.canDraw || json || total === 0) return SILENT;
  const bar = new SingleBar({
    format: BAR,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0, { label });
  return {
    update: (done) => {
      bar.update(Math.min(done, total));
    },
    stop: () => {
      bar.stop();
    },
  };
}
