// SPDX-License-Identifier: Apache-2.0
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** What an issuer remembers, also when it changes its keys: ends with the test. */
export function issuerMemory(): AdapterFactory {
  const rows = new Map<string, AdapterPayload>();
  return (model) => new Memory(rows, model);
}

class Memory implements Adapter {
  readonly #rows: Map<string, AdapterPayload>;
  readonly #model: string;

  constructor(rows: Map<string, AdapterPayload>, model: string) {
    this.#rows = rows;
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.#rows.set(`${this.#model}:${id}`, payload);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#rows.get(`${this.#model}:${id}`));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.uid === uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#rows.delete(`${this.#model}:${id}`);
    return Promise.resolve();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of this.#rows) {
      if (payload.grantId === grantId) this.#rows.delete(key);
    }
    return Promise.resolve();
  }

  #first(is: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    const own = [...this.#rows].filter(([key]) => key.startsWith(`${this.#model}:`));
    return Promise.resolve(own.find(([, payload]) => is(payload))?.[1]);
  }
}
