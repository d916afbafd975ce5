// SPDX-License-Identifier: Apache-2.0
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Api } from '../../test/dist/support/api.js';

const CHILD = path.join(import.meta.dirname, 'gateway-child.mjs');

/**
 * What the child says when it takes requests.
 *
 * @typedef {object} Ready
 * @property {string} url
 * @property {string} directory
 * @property {Record<string, string>} keys
 * @property {string} [seal] of the market bureau, in a new consortium
 * @property {object} [access] that the water bureau may make there
 */

/** A real gateway in another process. */
export class GatewayProcess {
  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {Ready} ready
   * @param {number} startSeconds from starting the process until it took requests
   */
  constructor(child, ready, startSeconds) {
    this.child = child;
    this.startSeconds = startSeconds;
    this.ready = ready;
    this.clerk = new Api(() => ready.url, ready.keys['clerk']);
    this.requester = new Api(() => ready.url, ready.keys['requester']);
    this.access = ready.access;
    this.approver = new Api(() => ready.url, ready.keys['approver']);
  }

  /**
   * @param {string} [directory] a data folder that is there; left out: a new consortium
   * @param {object} [how]
   * @param {readonly string[]} [how.execArgv] for node, such as `--cpu-prof`
   * @param {boolean} [how.isNew] the folder has no licence types yet
   */
  static async start(directory, { execArgv = [], isNew = directory === undefined } = {}) {
    const started = performance.now();
    const child = fork(CHILD, [isNew ? 'new' : 'known', directory ?? ''], {
      execArgv: [...execArgv],
    });
    const ended = once(child, 'exit').then(() => undefined);
    const ready = await Promise.race([once(child, 'message'), ended]);
    if (ready === undefined) throw new Error('the gateway has ended before it took requests');
    const seconds = (performance.now() - started) / 1000;
    return new GatewayProcess(child, /** @type {Ready} */ (ready[0]), seconds);
  }

  /** Memory that is the process's own and no file's (RssAnon), in MB; undefined off Linux. */
  async anonymousMegabytes() {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /^RssAnon:\s+([0-9]+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  /** Stops it in order; its folder stays. */
  async stop() {
    const ended = once(this.child, 'exit');
    this.child.send('end');
    await ended;
  }
}
