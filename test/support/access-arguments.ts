// SPDX-License-Identifier: Apache-2.0
// Accesses in the plain consortium of most tests: the market bureau provides, the water bureau asks.
import { itemCode } from './case-fixture.js';
import { checkOf, Corrections, newIdOf } from './correction-fixture.js';
import { digestOf } from './fixtures.js';
import { Grants, publishItem, scopeOf } from './grant-world.js';
import { MEMBERS, type MemberName, type RoleName } from './members.js';
import type { World } from './world.js';

/** Who calls each function in the ordinary course. */
export const ACCESS_CALLERS: Readonly<Record<string, readonly [MemberName, RoleName]>> = {
  'access:decide': ['water', 'clerk'],
  'access:deliver': ['market', 'gateway'],
  'access:acknowledge': ['water', 'gateway'],
  'access:dispute': ['water', 'gateway'],
  'access:registerKey': ['market', 'gateway'],
};

/** The base point of P-256 (SEC 2, 2.4.2): a key that nobody should have, and well formed. */
const PUBLIC_KEY =
  '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296' +
  '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
const SERVICE_ITEM = itemCode('water', 2);
const SCOPE = scopeOf({ regions: ['999999'] });

const answerTo = (id: string) => ({ id, digest: digestOf(`answer ${id}`) });

/** Arguments that are good in themselves. */
export function plainAccessArguments(
  grant = `grt_${digestOf('grant')}`,
  [sent, received, disputed]: readonly string[] = [newIdOf('acs'), newIdOf('acs'), newIdOf('acs')],
): Readonly<Record<string, object>> {
  const asked = { ...checkOf(), case: `cas_${digestOf('case')}` };
  return {
    'access:decide': { grant, accesses: [asked] },
    'access:deliver': { deliveries: [{ ...answerTo(sent as string), outcome: 'DELIVERED' }] },
    'access:acknowledge': { receipts: [answerTo(received as string)] },
    'access:dispute': { ...answerTo(disputed as string), fault: 'DELIVERY-FIELDS' },
    'access:registerKey': { publicKey: PUBLIC_KEY },
  };
}

/**
 * One argument for each writing function, about an access that is ready for it. A decision may be
 * asked for by any unit: the one here is a refusal, for no case is there.
 */
export async function accessArguments(world: World): Promise<Readonly<Record<string, object>>> {
  await publishItem(world);
  const accesses = new Corrections(world, SCOPE, SERVICE_ITEM);
  const serviceItem = SERVICE_ITEM;
  const { id: grant } = await new Grants(world).give({ scope: SCOPE });
  const [allowed] = await accesses.decide([checkOf({ serviceItem })]);
  return plainAccessArguments(grant, [
    allowed?.id ?? '',
    await accesses.answered({ serviceItem }),
    await accesses.answered({ serviceItem }),
  ]);
}

type Step = readonly [MemberName, RoleName, string, object];

/** What comes after an access was delivered, by its id, and after another. */
export function accessSteps(received: string, disputed: string): readonly Step[] {
  const plain = plainAccessArguments(undefined, ['', received, disputed]);
  return ['access:registerKey', 'access:acknowledge', 'access:dispute'].map((name): Step => {
    const [member, role] = ACCESS_CALLERS[name] as readonly [MemberName, RoleName];
    return [member, role, name, plain[name] as object];
  });
}

/** Queries after {@link accessSteps}. */
export function accessQueries(access: string): readonly (readonly [string, ...string[]])[] {
  const subject = `u1.${digestOf('somebody')}`;
  return [
    ['access:get', access],
    ['access:assess', JSON.stringify({ id: access })],
    ['access:count', JSON.stringify({ provider: MEMBERS.market.uscc, subject })],
    ['access:counts', JSON.stringify({ provider: MEMBERS.market.uscc, subjects: [subject] })],
    ['access:exchangeKey', MEMBERS.market.uscc],
  ];
}
