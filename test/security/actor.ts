// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import type { Asked } from '../support/api.js';
import type { TestGateway } from '../support/gateway.js';
import type { TestIssuer } from '../support/oidc/issuer.js';
import type { MemberName } from '../support/members.js';
import type { Owner, PolicyRole, Relation } from './policy-row.js';

/** Who asks in one cell of the matrix. */
export interface Actor {
  readonly member: MemberName;
  readonly role: PolicyRole;
}

/** A request that would be granted if nobody looked at who asks. */
export interface Wanted extends Asked {
  readonly method: string;
  readonly path: string;
}

/** Makes the request of a row, and whatever has to be there first. */
export type Scenario = (stage: Stage, actor: Actor) => Promise<Wanted>;

/** A POST with an idempotency key of its own. */
export function post(path: string, body: unknown): Wanted {
  return { method: 'POST', path, body, headers: { 'Idempotency-Key': randomUUID() } };
}

/** The member that stands in a relation to an owner. */
export function memberIn(relation: Relation, owner: Owner): MemberName {
  if (relation === 'own') return owner;
  if (relation === 'stranger') return 'market';
  return owner === 'press' ? 'bureau' : 'press';
}

/** The gateway with what scenarios need, made when it is first asked for. */
export class Stage {
  readonly gateway: TestGateway;
  /** Where people sign in. */
  readonly issuer: TestIssuer;
  readonly #kept = new Map<string, Promise<unknown>>();
  readonly #spent = new Map<string, Promise<unknown>>();
  #count = 0;

  constructor(gateway: TestGateway, issuer: TestIssuer) {
    this.gateway = gateway;
    this.issuer = issuer;
  }

  /** Something that stays: made once. */
  keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    return made(this.#kept, name, make);
  }

  /** Something that the request uses up: made anew once a request has been granted. */
  take<T>(name: string, make: () => Promise<T>): Promise<T> {
    return made(this.#spent, name, make);
  }

  /** A request was granted: what it used up is gone. */
  granted(): void {
    this.#spent.clear();
  }

  /** Another number each time, from 1. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** Number of blocks: the same after what changes nothing. */
  async height(): Promise<number> {
    return (await this.gateway.gateway.services.ledger.info()).height;
  }
}

function made<T>(
  things: Map<string, Promise<unknown>>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = things.get(name) as Promise<T> | undefined;
  const thing = known ?? make();
  things.set(name, thing);
  return thing;
}
