// SPDX-License-Identifier: Apache-2.0
// What listings and negotiated transfers have alike: which units may be offered, and on what terms.
import {
  formatInstant,
  instantToEpochMs,
  parseCreditSerial,
  unitsOf,
  type HoldingRecord,
  type VenueFact,
} from '@yulian/proofs';
import { requireFreeIn } from '../holdings/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { requireOpenProject } from '../projects/read.js';

const DAY_MS = 86_400_000;

/** Units that are offered together: all of them were sold before, or none was. */
export interface Offered {
  readonly holdings: readonly HoldingRecord[];
  readonly units: bigint;
  readonly firstSale: boolean;
}

/**
 * Free units of an account that may be sold now.
 *
 * @throws ContractError `RESALE_TOO_EARLY`, `OFFER_MIXED`, and those of `requireFreeIn`
 */
export async function requireOfferable(
  ctx: YulianContext,
  account: string,
  serials: readonly string[],
  rules: Pick<VenueFact, 'resaleDays'>,
): Promise<Offered> {
  const holdings: HoldingRecord[] = [];
  for (const [i, serial] of serials.entries()) {
    const holding = await requireFreeIn(ctx, serial, account);
    requireKeptLongEnough(ctx, holding, rules, `/serials/${String(i)}`);
    holdings.push(holding);
  }
  const firstSale = holdings[0]?.sold === false;
  if (holdings.some(({ sold }) => sold === firstSale)) {
    throw new ContractError(
      'OFFER_MIXED',
      'units that were sold before are offered by themselves',
      {
        pointer: '/serials',
      },
    );
  }
  const units = serials.reduce((sum, serial) => sum + unitsOf(parseCreditSerial(serial)), 0n);
  return { holdings, units, firstSale };
}

/**
 * The project that the money of units goes to: of a first sale one that is open, of others none.
 *
 * @throws ContractError `PROJECT_NEEDED`, `PROJECT_NOT_NEEDED`, `PROJECT_NOT_FOUND`, `PROJECT_CLOSED`
 */
export async function requireProjectFor(
  ctx: YulianContext,
  { firstSale }: Pick<Offered, 'firstSale'>,
  project: string | undefined,
): Promise<void> {
  if (firstSale !== (project !== undefined)) {
    throw firstSale
      ? new ContractError('PROJECT_NEEDED', 'say for which project the money of a first sale is', {
          pointer: '/project',
        })
      : new ContractError('PROJECT_NOT_NEEDED', 'money of a resale is the seller’s', {
          pointer: '/project',
        });
  }
  if (project !== undefined) await requireOpenProject(ctx, project);
}

/** @throws ContractError `OFFER_EXPIRY_INVALID` unless it ends after now, and within a year */
export function requireExpiry(ctx: YulianContext, expiresAt: string): void {
  if (expiresAt > ctx.now && expiresAt <= daysAfter(ctx.now, 366)) return;
  throw new ContractError('OFFER_EXPIRY_INVALID', 'it must end after now, and within a year', {
    pointer: '/expiresAt',
    params: { now: ctx.now },
  });
}

function requireKeptLongEnough(
  { now }: YulianContext,
  { serial, acquiredAt }: HoldingRecord,
  { resaleDays }: Pick<VenueFact, 'resaleDays'>,
  pointer: string,
): void {
  if (acquiredAt === undefined) return;
  const from = daysAfter(acquiredAt, resaleDays);
  if (now >= from) return;
  throw new ContractError('RESALE_TOO_EARLY', 'bought units are sold again only after a while', {
    pointer,
    params: { serial, from },
  });
}

function daysAfter(instant: string, days: number): string {
  return formatInstant(instantToEpochMs(instant) + days * DAY_MS);
}
