// SPDX-License-Identifier: Apache-2.0
// Cases that earn over REST, and a second gateway of the same department.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EarningKeeper, Organisations, type Organisation } from '@yulian/gateway-api';
import {
  backupVault,
  restoreVault,
  RowTable,
  Transactions,
  Vault,
} from '@yulian/gateway-api/storage';
import type { Identity } from '@yulian/network';
import { beijingDate } from '@yulian/proofs';
import { caseBody, deliveryBody, itemCodeOf, serviceItemBody } from './case-requests.js';
import { appointmentOf, factorSetOf } from './earning-fixture.js';
import { startGateway, type TestGateway } from './gateway.js';
import { MEMBERS } from './members.js';
import { decide } from './sharing-requests.js';

const basis = 'ZWFW-5';
const ITEM = 9;
const { mspId: MSP, uscc: UNIT } = MEMBERS.press;

/** A gateway at which the press bureau's cases earn. */
export async function earningGateway(): Promise<TestGateway> {
  const gateway = await startGateway();
  const today = beijingDate(new Date().toISOString());
  const from = new Date(`${today}T00:00:00.000+08:00`).toISOString();
  await decide(gateway, appointmentOf('bureau', 'ACCOUNTING_BODY'));
  await decide(gateway, factorSetOf({}, { from }));
  const approver = await gateway.as('press', 'approver');
  const { content, ...item } = serviceItemBody('press', ITEM);
  const short = { ...(content as object), materials: [], results: [] };
  await approver.make('/v1/service-items', { ...item, content: short });
  return gateway;
}

/** A case of the press bureau that was delivered; answers its id. */
export async function deliverCase(gateway: TestGateway): Promise<string> {
  const clerk = await gateway.as('press', 'clerk');
  const approver = await gateway.as('press', 'approver');
  const body = caseBody(itemCodeOf('press', ITEM));
  await clerk.make('/v1/cases', body);
  await clerk.make(`/v1/cases/${body.id}/acts`, { act: 'accept', basis });
  await approver.make(`/v1/cases/${body.id}/decisions`, { act: 'grant', basis });
  const delivery = await deliveryBody(gateway);
  await clerk.make(`/v1/cases/${body.id}/delivery`, { ...delivery, licences: [] });
  return body.id;
}

/** The identity with which the press bureau's gateway has cases earn. */
export function earningIdentity({ gateway }: TestGateway): Identity {
  const caller = { mspId: MSP, unit: UNIT, roles: ['gateway'] } as const;
  return gateway.identities.forCaller(caller, 'gateway');
}

/** The press bureau's organisation as a gateway keeps it. */
export function ownOrganisation({ gateway }: TestGateway): Organisation {
  return gateway.services.organisations.require(MSP);
}

/** A second gateway of the press bureau on the same ledger; its vault was restored from a backup. */
export class RestoredGateway {
  readonly organisation: Organisation;
  readonly #first: TestGateway;
  readonly #vault: Vault;
  #keeper: EarningKeeper | undefined;

  private constructor(first: TestGateway, vault: Vault, organisation: Organisation) {
    this.#first = first;
    this.#vault = vault;
    this.organisation = organisation;
  }

  /** From a backup that is taken now: it knows nothing of what comes later. */
  static async of(first: TestGateway): Promise<RestoredGateway> {
    const own = ownOrganisation(first);
    const { key } = own.vault;
    const directory = join(tmpdir(), `yulian-restored-${randomUUID()}`);
    await restoreVault(backupVault(own.vault), { directory, key });
    const vault = await Vault.open({ directory, key });
    const transactions = new Transactions({ ledger: first.gateway.services.ledger, vault });
    return new RestoredGateway(first, vault, { ...own, vault, transactions });
  }

  /** Has cases earn by itself from here on, from the first block. */
  async start(): Promise<void> {
    const { services, identities } = this.#first.gateway;
    this.#keeper = await EarningKeeper.start({
      ...{ ledger: services.ledger, identities, log: services.log, rows: this.#vault.rows },
      organisations: new Organisations([this.organisation]),
    });
  }

  /** Number of blocks of which everything that was delivered is done. */
  async done(): Promise<number> {
    const rows = new RowTable<{ readonly height: number }>(this.#vault.rows, 'earning-progress');
    return (await rows.get('delivered'))?.height ?? 0;
  }

  async close(): Promise<void> {
    await this.#keeper?.stop();
    await this.organisation.transactions.close();
    await this.#vault.close();
    await rm(this.#vault.directory, { recursive: true, force: true });
  }
}
