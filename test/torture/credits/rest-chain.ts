// SPDX-License-Identifier: Apache-2.0
import type { BatchChain, Outcome, SentAct } from '../../credits/batch-sequence.js';
import type { Problem } from '../../support/api.js';
import type { PatientRequests } from '../agent/patient-requests.js';

interface Told extends Partial<Problem> {
  readonly transaction?: { readonly id: string };
}

/** A chain behind a gateway that may be gone at any moment. */
export class RestChain implements BatchChain {
  readonly #requests: PatientRequests;

  constructor(requests: PatientRequests) {
    this.#requests = requests;
  }

  async submit(act: SentAct): Promise<Outcome> {
    const [path, body] = requestOf(act);
    const { body: told, status } = await this.#requests.post<Told>(act.by, path, body, act.key);
    if (status < 300) return { token: told.transaction?.id };
    return { code: told.code, token: told.requestId };
  }

  async stateOf(serial: string): Promise<string | undefined> {
    const path = `/v1/holdings/${serial}`;
    const { body } = await this.#requests.get<{ readonly state?: string }>('water', path);
    return body.state;
  }
}

function requestOf({ name, argument }: SentAct): readonly [path: string, body: object] {
  const { id, ...rest } = argument;
  const batch = `/v1/credit-batches/${String(id)}`;
  switch (name) {
    case 'creditBatch:form':
      return ['/v1/credit-batches', argument];
    case 'creditBatch:act':
      return [`${batch}/acts`, rest];
    case 'creditBatch:raiseCorrection':
      return [`${batch}/corrections`, rest];
    case 'retirement:retire':
      return ['/v1/retirements', argument];
  }
}
