// SPDX-License-Identifier: Apache-2.0
import type { LedgerWish, OpenLedger } from './for-each-ledger.js';
import {
  collectionStandard,
  onChainStandard,
  TYPE,
  type LicenceWish,
  licenceOf,
} from './fixtures.js';
import { MEMBERS, SINCE, type MemberName } from './members.js';
import { foundedWorld, type World } from './world.js';

/** Rules of a type's on-chain standard. */
export type Rules = NonNullable<NonNullable<Parameters<typeof onChainStandard>[0]>['rules']>;

/** A founded consortium in which the market bureau may issue licences of {@link TYPE}. */
export async function issuingWorld(
  openLedger: OpenLedger,
  wish: Partial<Pick<LedgerWish, 'contracts'>> = {},
): Promise<World> {
  const world = await foundedWorld(openLedger, wish);
  await defineType(world);
  return world;
}

/** Publishes both standards of a type and lets a unit issue it. */
export async function defineType(
  world: World,
  wish: { typeCode?: string; rules?: Rules; issuer?: MemberName } = {},
): Promise<void> {
  const { typeCode = TYPE, rules = {}, issuer = 'market' } = wish;
  const definer = world.as('bureau', 'approver');
  await definer.publish(collectionStandard({ typeCode }));
  await definer.publish(onChainStandard({ typeCode, rules }));
  await givePowers(world, issuer, ['issue'], { typeCode });
}

/** Gives a unit powers over a type. */
export async function givePowers(
  world: World,
  member: MemberName,
  powers: readonly string[],
  chosen: { typeCode?: string; from?: string; until?: string; replace?: true } = {},
): Promise<void> {
  await world.as('bureau', 'approver').give({
    typeCode: TYPE,
    unit: MEMBERS[member].uscc,
    powers,
    from: SINCE,
    basis: 'XZXKF-22',
    ...chosen,
  });
}

/** Issues a licence of the market bureau; answers its id. */
export async function issued(world: World, wish?: LicenceWish): Promise<string> {
  return (await world.as('market', 'clerk').issue(licenceOf(wish))).id;
}
