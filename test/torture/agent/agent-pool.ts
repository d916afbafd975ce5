// SPDX-License-Identifier: Apache-2.0
import { Agent } from './agent.js';

/**
 * Keeps one agent warm: loading the product takes longer than opening a data folder, and while one
 * agent is tormented the next one can load.
 */
export class AgentPool {
  readonly #environment: Readonly<Record<string, string>>;
  #next: Agent | undefined;
  #inspector: Agent | undefined;

  /** @param environment of the victims; the inspector has none of it */
  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.#environment = environment;
  }

  /** A fresh agent, for its taker to end. */
  take(): Agent {
    const taken = this.#next ?? Agent.start(this.#environment);
    this.#next = Agent.start(this.#environment);
    return taken;
  }

  /** The one that inspects; a new one when it has ended. */
  inspector(): Agent {
    const present = this.#inspector;
    if (present !== undefined) return present;
    const started = Agent.start();
    this.#inspector = started;
    void started.ended.then(() => {
      if (this.#inspector === started) this.#inspector = undefined;
    });
    return started;
  }

  async close(): Promise<void> {
    await Promise.all([this.#next?.kill(), this.#inspector?.kill()]);
    this.#next = undefined;
  }
}
