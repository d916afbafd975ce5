// SPDX-License-Identifier: Apache-2.0
import {
  deferralState,
  type AccessRecord,
  type DeferralFact,
  type DeferralRecord,
  type ObjectionRecord,
} from '@yulian/proofs';
import type { HolderNumber } from '../identity/caller.js';
import { ACCESS_KIND, DEFERRAL_KIND, OBJECTION_KIND } from '../index/index.js';
import type { Services } from '../services.js';
import { countsOf, unitsOf, type Counted } from './counted.js';
import { everyWith } from './every.js';

/** A use that somebody may see, with what was said of it. */
export interface SeenUse {
  readonly access: AccessRecord;
  /** The deferral that kept it back until now. */
  readonly deferral?: DeferralRecord;
  readonly objection?: ObjectionRecord;
}

/** How many uses of one provider's data were counted, and what became of them here. */
export interface UseCount {
  readonly provider: string;
  readonly counted: number;
  readonly shown: number;
  readonly deferred: number;
  /** Counted on the chain, and not found: somebody keeps them back. */
  readonly missing: number;
}

/** Everything that this gateway can say of the uses of somebody's data. */
export interface AllUses {
  /** Newest first. */
  readonly seen: readonly SeenUse[];
  readonly counts: readonly UseCount[];
  readonly served: readonly string[];
}

type Sources = Pick<
  Services,
  'ledger' | 'reader' | 'index' | 'ledgerIdentities' | 'organisations' | 'clock'
>;

/** All uses of somebody's data that units of this gateway gave, held against the chain's counters. */
export async function allUsesOf(sources: Sources, person: HolderNumber): Promise<AllUses> {
  const { all, served } = await unitsOf(sources);
  const counted = (
    await Promise.all(served.map((provider) => countsOf(sources, provider, all, person)))
  ).flat();
  const found = await accessesOf(sources, counted);
  const uses = await withObjections(sources, await withDeferrals(sources, found));
  const seen = uses.filter(({ isDeferred }) => !isDeferred).map(({ isDeferred: _, ...use }) => use);
  return {
    seen: seen.sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1)),
    counts: countsByProvider(counted, uses),
    served: served.map(({ unit }) => unit),
  };
}

const timeOf = ({ access }: SeenUse): string => access.facts[0]?.recordedAt ?? '';

/** Each number once: what the index has more than the chain counted is none of the person's. */
async function accessesOf(
  { index }: Sources,
  counted: readonly Counted[],
): Promise<readonly AccessRecord[]> {
  const subjects = counted.map(({ subject }) => subject);
  const records = await everyWith(index, ACCESS_KIND, 'subject', subjects);
  const byNumber = new Map<string, AccessRecord>();
  for (const { body } of records) {
    const access = body as unknown as AccessRecord;
    const of = counted.find((one) => isOf(access, one));
    if (of === undefined || access.number > of.last) continue;
    byNumber.set(`${access.provider} ${access.subject} ${String(access.number)}`, access);
  }
  return [...byNumber.values()];
}

function isOf({ provider, subject }: AccessRecord, counted: Counted): boolean {
  return provider === counted.provider && subject === counted.subject;
}

interface JudgedUse extends SeenUse {
  readonly isDeferred: boolean;
}

async function withDeferrals(
  { index, clock }: Sources,
  accesses: readonly AccessRecord[],
): Promise<readonly JudgedUse[]> {
  const targets = accesses.flatMap(({ id, grant }) => (grant === undefined ? [id] : [id, grant]));
  const found = await everyWith(index, DEFERRAL_KIND, 'target', [...new Set(targets)]);
  const deferrals = found.map(({ body }) => body as unknown as DeferralRecord);
  const now = clock.now();
  return accesses.map((access) => {
    const own = deferrals.filter((one) => isAbout(one, access));
    const isDeferred = own.some((one) => deferralState(one, now) === 'DEFERRED');
    const deferral = own.at(-1);
    return { access, isDeferred, ...(deferral === undefined ? {} : { deferral }) };
  });
}

/** Of a grant: what was decided before it ended, or was lifted. */
function isAbout({ target, provider, facts }: DeferralRecord, access: AccessRecord): boolean {
  if (provider !== access.provider) return false;
  if (target === access.id) return true;
  const last = facts.at(-1) as DeferralFact;
  const end = last.state === 'LIFTED' ? last.recordedAt : last.until;
  return target === access.grant && (access.facts[0]?.recordedAt ?? '') < end;
}

/** Nobody can be kept from knowing what it objected to: no deferral hides that. */
async function withObjections(
  { index }: Sources,
  uses: readonly JudgedUse[],
): Promise<readonly JudgedUse[]> {
  const ids = uses.map(({ access }) => access.id);
  const found = await everyWith(index, OBJECTION_KIND, 'access', ids);
  const objections = found.map(({ body }) => body as unknown as ObjectionRecord);
  return uses.map((use) => {
    const objection = objections.findLast(({ access }) => access === use.access.id);
    return objection === undefined ? use : { ...use, isDeferred: false, objection };
  });
}

/** By provider alone: a deferred use must not show by whom it was. */
function countsByProvider(
  counted: readonly Counted[],
  uses: readonly JudgedUse[],
): readonly UseCount[] {
  const providers = [...new Set(counted.map(({ provider }) => provider))];
  return providers.map((provider) => {
    const own = counted.filter((one) => one.provider === provider);
    const total = own.reduce((sum, { last }) => sum + last, 0);
    const found = uses.filter(({ access }) => access.provider === provider);
    const deferred = found.filter(({ isDeferred }) => isDeferred).length;
    const shown = found.length - deferred;
    return { provider, counted: total, shown, deferred, missing: total - found.length };
  });
}
