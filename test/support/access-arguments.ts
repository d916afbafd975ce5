// SPDX-License-Identifier: Apache-2.0
// Accesses in the plain consortium of most tests: the market bureau provides, the water bureau asks.
import { generateKeyPairSync } from 'node:crypto';
import type { AccessRecord } from '@yulian/proofs';
import { deliveryOf, newAccessId, receiptOf, subjectOf } from './access-world.js';
import { digestOf } from './fixtures.js';
import { grantOf, publishItem, scopeOf } from './grant-world.js';
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import { itemCodeOf, plainCase, plainServiceItem } from './open-case.js';
import type { World } from './world.js';

/** Who calls each function in the ordinary course. */
export const ACCESS_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'access:decide': ['water', 'clerk'],
  'access:deliver': ['market', 'gateway'],
  'access:acknowledge': ['water', 'gateway'],
  'access:dispute': ['water', 'gateway'],
  'access:registerKey': ['market', 'gateway'],
};

/** Apart from those of other fixtures, which publish items of their own. */
const SEQUENCE = 77;
const HANDLED = itemCodeOf(MEMBERS.water.uscc, SEQUENCE);

const accessOf = (caseId: string, id = newAccessId()) => ({
  ...{ id, mode: 'DISCLOSE', case: caseId, serviceItem: HANDLED, purpose: 'ZWSJ-17' },
  ...{ fields: ['/name'], subject: subjectOf('a') },
  ...{ operator: digestOf('operator'), intent: digestOf('intent') },
});

const grantHere = () => grantOf({ scope: scopeOf({ regions: ['999999'] }) });

function newPublicKey(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(-65).toString('hex');
}

const disputeOf = (id: string) => ({
  ...{ id, fault: 'DELIVERY-FIELDS', digest: digestOf('what came') },
});

/** Arguments that are good in themselves. */
export function plainAccessArguments(): Readonly<Record<string, object>> {
  const id = newAccessId();
  return {
    'access:decide': { grant: grantOf().id, accesses: [accessOf(`cas_${digestOf('case')}`)] },
    'access:deliver': { deliveries: [{ id, outcome: 'NO_RECORD', digest: digestOf('answer') }] },
    'access:acknowledge': { receipts: [receiptOf(id)] },
    'access:dispute': disputeOf(id),
    'access:registerKey': { publicKey: newPublicKey() },
  };
}

/** One argument for each writing function, about an access that is ready for it. */
export async function accessArguments(world: World): Promise<Readonly<Record<string, object>>> {
  await publishItem(world);
  const grant = grantHere();
  await world.as('market', 'approver').submit('grant:give', grant);
  await world.as('water', 'approver').submit('serviceItem:publish', plainServiceItem(HANDLED));
  const received = plainCase(HANDLED);
  const clerk = world.as('water', 'clerk');
  await clerk.submit('case:receive', received);
  const decided = async (): Promise<string> => {
    const decision = { grant: grant.id, accesses: [accessOf(received.id)] };
    return (await clerk.submit<AccessRecord[]>('access:decide', decision)).answer[0]?.id ?? '';
  };
  const delivered = async (): Promise<string> => {
    const id = await decided();
    const deliveries = [deliveryOf(id)];
    await world.as('market', 'gateway').submit('access:deliver', { deliveries });
    return id;
  };
  return {
    'access:decide': { grant: grant.id, accesses: [accessOf(received.id)] },
    'access:deliver': { deliveries: [deliveryOf(await decided())] },
    'access:acknowledge': { receipts: [receiptOf(await delivered())] },
    'access:dispute': disputeOf(await delivered()),
    'access:registerKey': { publicKey: newPublicKey() },
  };
}

type Step = readonly [MemberName, RoleName, string, object];

const GRANT = grantHere();
const CASE = plainCase(HANDLED);
const [TAKEN, DISPUTED] = [newAccessId(), newAccessId()];

function step(name: string, argument: object): Step {
  const [member, role] = ACCESS_CALLERS[name] as readonly [MemberName, RoleName];
  return [member, role, name, argument];
}

/** Two accesses: one that is acknowledged, one that is disputed. */
export function accessSteps(): readonly Step[] {
  const accesses = [TAKEN, DISPUTED].map((id) => accessOf(CASE.id, id));
  return [
    ['market', 'approver', 'grant:give', GRANT],
    ['water', 'approver', 'serviceItem:publish', plainServiceItem(HANDLED)],
    ['water', 'clerk', 'case:receive', CASE],
    step('access:registerKey', { publicKey: newPublicKey() }),
    step('access:decide', { grant: GRANT.id, accesses }),
    step('access:deliver', { deliveries: [TAKEN, DISPUTED].map((id) => deliveryOf(id)) }),
    step('access:acknowledge', { receipts: [receiptOf(TAKEN)] }),
    step('access:dispute', disputeOf(DISPUTED)),
  ];
}

/** Queries after {@link accessSteps}. */
export function accessQueries(): readonly (readonly [string, ...string[]])[] {
  const provider = MEMBERS.market.uscc;
  return [
    ['access:get', TAKEN],
    ['access:exchangeKey', provider],
    ['access:count', JSON.stringify({ provider, subject: subjectOf('a') })],
  ];
}
