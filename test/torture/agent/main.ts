// SPDX-License-Identifier: Apache-2.0
// A process that holds the product and does what its parent asks, until it is killed.
import { inspect } from '../inspect/inspection.js';
import { checkIndex, checkLedger, checkVault, digest } from './auditing.js';
import { backup, restore, verify } from './maintaining.js';
import type { Reply, Request, TaskName, Tasks } from './protocol.js';
import { calls, fault, serve, stop } from './serving.js';

type Handlers = {
  readonly [T in TaskName]: (ask: Tasks[T]['ask']) => Promise<Tasks[T]['answer']>;
};

const handlers: Handlers = {
  serve,
  stop,
  fault,
  calls,
  inspect,
  backup,
  restore,
  verify,
  checkLedger,
  checkVault,
  checkIndex,
  digest,
};

process.on('message', (request: Request) => {
  void answer(request);
});
// A parent that is gone asks nothing more.
process.once('disconnect', () => {
  process.exit();
});

async function answer({ id, task, ask }: Request): Promise<void> {
  try {
    const handler = handlers[task] as (ask: unknown) => Promise<unknown>;
    send({ id, answer: await handler(ask) });
  } catch (error) {
    send({ id, error: { code: codeOf(error), message: messageOf(error) } });
  }
}

function send(reply: Reply): void {
  process.send?.(reply);
}

function codeOf(error: unknown): string {
  const named = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof named === 'string' ? named : 'UNEXPECTED';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
