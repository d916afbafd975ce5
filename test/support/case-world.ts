// SPDX-License-Identifier: Apache-2.0
// Cases of the market bureau with all in which they end: licences, seals, archives.
import type { DeliverInput } from '@yulian/chaincode/schemas';
import { defineFonds, packageIn } from './archive-world.js';
import { APPLICANT, Cases } from './case-fixture.js';
import { digestOf } from './fixtures.js';
import type { OpenLedger } from './for-each-ledger.js';
import { issued, issuingWorld } from './issuing-world.js';
import { MEMBERS, type RoleName } from './members.js';
import { givePowersOverSeals, sealAfter, sealedAs, type PartyName } from './seal-world.js';
import type { World } from './world.js';

const FONDS = `${MEMBERS.market.uscc}.J002`;

/** A consortium in which the market bureau handles cases, with working days of three years. */
export async function caseWorld(openLedger: OpenLedger): Promise<World> {
  const world = await issuingWorld(openLedger);
  await prepareCases(world);
  for (const year of [2026, 2027, 2028]) {
    await world.decide({ kind: 'SET_CALENDAR', calendar: { year, daysOff: [], workdays: [] } });
  }
  return world;
}

/** What cases need beside licences: seals, a fonds, and the item. */
export async function prepareCases(world: World): Promise<void> {
  await givePowersOverSeals(world);
  const fonds = { id: FONDS };
  await defineFonds(world, fonds, 'market');
  await new Cases(world).publish();
}

const BY: Readonly<Record<string, readonly [PartyName, RoleName]>> = {
  approve: ['department', 'approver'],
  make: ['maker', 'clerk'],
  file: ['maker', 'approver'],
};

/** A seal of the market bureau that can be used. */
export function activeSeal(world: World): Promise<string> {
  return sealAfter(world, ['approve', 'make', 'file'], (act) => BY[act]!);
}

/** A file sealed by the market bureau's own system, its impression on record. */
export async function sealedFile(
  world: World,
  seal: string,
  name: string,
): Promise<DeliverInput['files'][number]> {
  const named = sealedAs(`sealed ${name}`);
  const uses = [{ key: digestOf(`use ${name}`), ...named }];
  const clerk = world.as('market', 'clerk');
  const { answer } = await clerk.submit<{ uses: { number: number }[] }>('seal:impress', {
    seal,
    uses,
  });
  return { seal, number: answer.uses[0]?.number ?? 0, sha256: named.sha256 };
}

/** A licence for the applicant of the cases, issued now. */
export function resultLicence(world: World): Promise<string> {
  return issued(world, { holder: APPLICANT });
}

let packages = 0;

/** A package of the market bureau that passed its test. */
export async function casePackage(
  world: World,
  state: 'COLLECTED' | 'TESTED' = 'TESTED',
): Promise<string> {
  packages += 1;
  const code = `J002-WS.2015-D10-${String(packages).padStart(4, '0')}`;
  const chosen = { id: `${MEMBERS.market.uscc}.${code}`, fonds: FONDS, code };
  return (await packageIn(world, state, chosen)).id;
}
