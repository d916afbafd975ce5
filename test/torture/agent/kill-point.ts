// SPDX-License-Identifier: Apache-2.0
import { ServerResponse } from 'node:http';
import type { KillPoint } from './protocol.js';

/** Steps that no store takes: just before and just after an answer is handed to the system. */
const REPLY_STEPS = ['reply.before', 'reply.after'] as const;

/**
 * Has this process end, as `kill -9` would, at a step.
 *
 * @returns to be told of each step as it is taken
 */
export function armKill(kill: KillPoint | undefined): (step: string) => void {
  if (kill === undefined) return () => undefined;
  let left = kill.occurrence;
  const onStep = (step: string): void => {
    if (step !== kill.step) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  if ((REPLY_STEPS as readonly string[]).includes(kill.step)) watchReplies(onStep);
  return onStep;
}

function watchReplies(onStep: (step: string) => void): void {
  const original = Reflect.get(ServerResponse.prototype, 'end') as (...args: unknown[]) => unknown;
  const watched = function (this: ServerResponse, ...args: unknown[]): unknown {
    onStep('reply.before');
    const result = original.apply(this, args);
    onStep('reply.after');
    return result;
  };
  Object.defineProperty(ServerResponse.prototype, 'end', { value: watched });
}
