// SPDX-License-Identifier: Apache-2.0
import type { CaseCounts, SourcedCount } from '@yulian/proofs';
import type { DemoApi } from '../api.js';
import type { Handled } from './handle.js';
import type { FieldPart } from './field.js';

/** What each part of a bundle came to, counted from its record on the chain. */
export interface PartReport extends CaseCounts {
  readonly title: string;
  readonly unit: string;
  readonly standsFor?: string;
  readonly case: string;
  readonly state: string;
  readonly clock: { readonly state: string; readonly used: number; readonly days: number };
  readonly coSigned: number;
  readonly stopped: readonly string[];
  readonly licences: readonly string[];
  readonly impressions: number;
  readonly accesses: readonly AccessReport[];
  readonly archive?: { readonly id: string; readonly passed: boolean; readonly results: object };
}

/** The receipts of an access: what each end has put on the chain, by transaction. */
interface AccessReport {
  readonly id: string;
  readonly item: string;
  readonly receipts: readonly {
    readonly act: string;
    readonly state: string;
    readonly txId: string;
  }[];
}

interface Shown {
  readonly case: {
    readonly state: string;
    readonly baselineVersion: number;
    readonly baseline: { readonly visits: SourcedCount; readonly sheets: SourcedCount };
    readonly materials: { readonly asked: number; readonly submitted: number };
    readonly used: { readonly visits: number; readonly sheets: number };
    readonly facts: readonly Fact[];
  };
  readonly clock: { readonly state: string; readonly used?: number; readonly days?: number };
}

interface Fact {
  readonly act: string;
  readonly basis: string;
  readonly materials?: readonly { readonly how: string; readonly by?: object }[];
  readonly licences?: readonly string[];
  readonly files?: readonly unknown[];
}

/** Reads a case, its accesses and its package back, and counts. */
export async function reportOf(
  reader: DemoApi,
  part: Pick<FieldPart, 'title' | 'unit' | 'standsFor'>,
  { id, accesses, archive }: Handled,
): Promise<PartReport> {
  const { case: record, clock } = await reader.get<Shown>(`/v1/cases/${id}`);
  const { facts, materials, used, baseline } = record;
  const held = facts.flatMap((fact) => fact.materials ?? []).filter(({ how }) => how === 'HELD');
  const fromBundle = held.filter(({ by = {} }) => 'case' in by).length;
  const acts = (act: string) => facts.filter((fact) => fact.act === act);
  const { title, unit, standsFor } = part;
  return {
    ...{ title, unit, ...(standsFor === undefined ? {} : { standsFor }) },
    ...{ case: id, state: record.state },
    materials: {
      ...{ asked: materials.asked, submitted: materials.submitted },
      ...{ fromChain: held.length - fromBundle, fromBundle },
    },
    baseline: {
      version: record.baselineVersion,
      ...{ visits: baseline.visits, sheets: baseline.sheets },
    },
    used: { visits: used.visits, sheets: used.sheets },
    clock: { state: clock.state, used: clock.used ?? 0, days: clock.days ?? 0 },
    coSigned: acts('sign').length,
    stopped: acts('stopClock').map(({ basis }) => basis),
    licences: facts.flatMap((fact) => fact.licences ?? []),
    impressions: facts.flatMap((fact) => fact.files ?? []).length,
    accesses: await Promise.all(accesses.map((one) => receiptsOf(reader, one))),
    ...(archive === undefined ? {} : { archive: await testOf(reader, archive) }),
  };
}

async function receiptsOf(reader: DemoApi, id: string): Promise<AccessReport> {
  const { item, facts } = await reader.get<{ item: string; facts: AccessReport['receipts'] }>(
    `/v1/accesses/${id}`,
  );
  return { id, item, receipts: facts.map(({ act, state, txId }) => ({ act, state, txId })) };
}

async function testOf(reader: DemoApi, id: string): Promise<NonNullable<PartReport['archive']>> {
  const path = `/v1/archives/${id}/tests/1`;
  const { test } = await reader.get<{ test: { passed: boolean; results: object } }>(path);
  return { id, passed: test.passed, results: test.results };
}
