// SPDX-License-Identifier: Apache-2.0
import {
  Accesses,
  createApp,
  ExchangeNonces,
  listen,
  Organisations,
  routes,
  type ExchangeAddresses,
  type Services,
  type WayTo,
} from '@yulian/gateway-api';
import { Api } from './api.js';
import type { TestGateway } from './gateway.js';
import { MEMBERS, type MemberName } from './members.js';

/** A gateway that serves some organisations only; others have gateways of their own. */
export interface PartGateway {
  readonly url: string;
  readonly services: Services;
  /** With a member's clerk's key. */
  clerk(member: MemberName): Promise<Api>;
  close(): Promise<void>;
}

interface PartWish {
  readonly addresses?: ExchangeAddresses;
  readonly wayTo?: WayTo;
}

const GRACE_MS = 500;

/** Serves the organisations of some members over HTTP, on the ledger of a whole gateway. */
export async function partGateway(
  whole: TestGateway,
  members: readonly MemberName[],
  { addresses = {}, wayTo }: PartWish = {},
): Promise<PartGateway> {
  const { services } = whole.gateway;
  const { ledger, reader, index, ledgerIdentities: identities, clock, roots } = services;
  const served = new Set<string>(members.map((member) => MEMBERS[member].mspId));
  const organisations = [...services.organisations].filter(({ mspId }) => served.has(mspId));
  const rows = organisations[0]?.vault.rows;
  if (rows === undefined) throw new Error('it serves nobody');
  const accesses = new Accesses({
    ...{ organisations, ledger, reader, index, identities, addresses, wayTo },
    trust: {
      organisations: roots.organizations,
      isRevoked: () => Promise.resolve(false),
      nonces: new ExchangeNonces(rows),
    },
    now: () => clock.now(),
    onStep: () => undefined,
  });
  const own = { ...services, organisations: new Organisations(organisations), accesses };
  const server = await listen(createApp(own, routes), { host: '127.0.0.1', port: 0 });
  return {
    ...{ url: server.url, services: own },
    clerk: async (member) => new Api(() => server.url, (await whole.as(member, 'clerk')).key),
    close: () => server.close(GRACE_MS),
  };
}
