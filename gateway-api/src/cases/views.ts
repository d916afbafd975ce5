// SPDX-License-Identifier: Apache-2.0
import {
  baselineVersion,
  caseState,
  countMaterials,
  countUsed,
  defined,
  itemVersion,
  materialChecklist,
  serviceItemAt,
  type CaseRecord,
  type ServiceItemRecord,
} from '@yulian/proofs';
import type { z } from 'zod';
import type { caseRecord, serviceItem } from '../routes/schemas/cases.js';

type ServiceItemView = z.input<typeof serviceItem>;
type CaseView = z.input<typeof caseRecord>;

/** A service item as the API shows it: what holds of it at a moment, and all that was said. */
export function serviceItemView(record: ServiceItemRecord, at: string): ServiceItemView {
  const { format: _, kind: __, ...shown } = record;
  const fact = serviceItemAt(record, at);
  return {
    ...shown,
    state: fact?.state ?? 'NOT_YET',
    ...defined({
      version: fact?.version,
      content: fact && itemVersion(record, fact.version),
      baselineVersion: fact?.baselineVersion,
      baseline: fact && baselineVersion(record, fact.baselineVersion),
    }),
  } as unknown as ServiceItemView;
}

/** A case as the API shows it, with what is counted from it and what it is held against. */
export function caseView(record: CaseRecord, item: ServiceItemRecord): CaseView {
  const { format: _, kind: __, ...shown } = record;
  const content = itemVersion(item, record.version) ?? { title: '', materials: [], procedures: [] };
  const stopped = record.facts.flatMap(({ procedure }) => procedure?.code ?? []);
  return {
    ...shown,
    state: caseState(record),
    title: content.title,
    materials: countMaterials(record, content),
    checklist: materialChecklist(record, content),
    used: countUsed(record),
    procedures: content.procedures.filter(({ code }) => stopped.includes(code)),
    baseline: baselineVersion(item, record.baselineVersion),
  } as unknown as CaseView;
}
