// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLicenceIdentifier, memberSerial, nextLicenceIdentifier } from '@yulian/proofs';
import { seedAccesses, seedPersonUse } from './accesses.js';
import { seedArchive } from './archive.js';
import { offerItem, seedCatalogue } from './catalogue.js';
import { demoOfd } from './document.js';
import type { DemoApi } from './api.js';
import { demoLicences, lateActs, type DemoLicence } from './licences.js';
import { seedMaterials } from './materials.js';
import { seedPoints } from './points.js';
import { seedSeals } from './seals.js';
import type { SealWorkshop } from './sealing/workshop.js';
import { seedSharing, setCalendars } from './sharing.js';
import { demoType, demoTypes } from './standards.js';
import { LICENCES } from './stories/prepare.js';
import { storiesBegin, tellStories } from './stories/tell.js';
import { workingDaysAgo, type DemoTime } from './time.js';
import { UNITS } from './consortium.js';

/** Gives an API for a unit in a role. */
export type ApiOf = (unit: string, role: string) => DemoApi;

const SINCE = '2024-01-01';
const BATCH_SIZE = 1000;

/**
 * Fills a consortium with the demo: standards, authorities, licences in every state, one batch,
 * a material with an annotated copy, seals, one package of archives, a sharing catalogue, a grant, two
 * requests, cases under way, uses of shared data with a comparison and a correction case, and
 * matters handled on-line that have earned points; before all that, two bundles of cases under way.
 * All of it goes through the REST API, as clerks would do it. What is there already is left alone,
 * so a run that was cut off is completed by the next.
 *
 * @param documents folder of the sealed documents and of the seals
 * @param workshop where the seals are made with which it seals itself
 * @param time of a new demo on an embedded ledger: cases began before, as its stories have it
 */
export async function seedDemo(
  apiOf: ApiOf,
  documents: string,
  { workshop, time }: { readonly workshop: SealWorkshop; readonly time?: DemoTime | undefined },
): Promise<void> {
  const definer = apiOf(UNITS.bureau, 'approver');
  for (const type of demoTypes) await publishType(definer, type);
  await setCalendars(apiOf, time && workingDaysAgo(storiesBegin(), time.today));
  await offerItem(apiOf, LICENCES);
  await tellStories(apiOf, time);
  await givePowers(definer, demoType('001').typeCode, UNITS.emergency, ['revoke', 'suspend']);
  const sealed = join(documents, 'valid');
  for (const licence of demoLicences) await issue(apiOf, licence, sealed);
  for (const { id, acts } of lateActs) {
    const licence = demoLicences.find((one) => one.id === id);
    if (licence !== undefined) await doActs(apiOf, { ...licence, acts }, sealed);
  }
  await issueBatch(apiOf(UNITS.emergency, 'clerk'));
  await seedMaterials(apiOf(UNITS.housing, 'clerk'));
  await seedSeals(apiOf, documents);
  await seedArchive(apiOf);
  await seedCatalogue(apiOf);
  await seedSharing(apiOf);
  await seedAccesses(apiOf);
  await seedPersonUse(apiOf);
  await seedPoints(apiOf, workshop);
}

async function publishType(definer: DemoApi, type: (typeof demoTypes)[number]): Promise<void> {
  const { typeCode, title, schema, maxValidityMonths, reliesOn = [], maxBatch = 0 } = type;
  const common = {
    typeCode,
    version: 1,
    effectiveFrom: '2023-12-31T16:00:00.000Z',
    title,
    summary: '首次发布',
    basis: 'GBT-36903',
  };
  const rules = {
    recordKind: 'licence',
    ...(maxValidityMonths === undefined ? {} : { maxValidityMonths }),
    reliesOn,
    maxBatch,
  };
  if ((await definer.find(`/v1/standards/CS-${typeCode}`)) === undefined) {
    await definer.post('/v1/standards', { kind: 'collection', ...common, schema });
  }
  if ((await definer.find(`/v1/standards/OS-${typeCode}`)) === undefined) {
    await definer.post('/v1/standards', { kind: 'on-chain', ...common, rules });
  }
  await givePowers(definer, typeCode, type.issuer, ['issue']);
}

async function givePowers(
  definer: DemoApi,
  typeCode: string,
  unit: string,
  powers: readonly string[],
): Promise<void> {
  const path = `/v1/issuers/${typeCode}/${unit}`;
  if ((await definer.find(path)) !== undefined) return;
  await definer.post(`${path}/powers`, { powers, from: SINCE, basis: 'XZXKF-22' });
}

async function issue(apiOf: ApiOf, licence: DemoLicence, documents: string): Promise<void> {
  const clerk = apiOf(licence.type.issuer, 'clerk');
  if ((await clerk.find(`/v1/licences/${licence.id}`)) === undefined) {
    await clerk.post('/v1/licences', {
      id: licence.id,
      document: await upload(clerk, licence, licence.id, documents),
      ...contentOf(licence),
      basis: 'XZXKF-38',
    });
  }
  await doActs(apiOf, licence, documents);
}

async function doActs(apiOf: ApiOf, licence: DemoLicence, documents: string): Promise<void> {
  if (licence.acts.length === 0) return;
  const path = `/v1/licences/${licence.id}`;
  const { facts } = await apiOf(licence.type.issuer, 'clerk').get<{ facts: unknown[] }>(path);
  // The first fact is the issue; each act added one.
  for (const { act, from, basis, by, next } of licence.acts.slice(facts.length - 1)) {
    if (next === undefined) {
      await apiOf(by ?? licence.type.issuer, 'approver').post(`${path}/acts`, { act, from, basis });
      continue;
    }
    const clerk = apiOf(licence.type.issuer, 'clerk');
    const changed: DemoLicence = {
      ...licence,
      issuedAt: from,
      fields: { ...licence.fields, ...next.fields },
      ...(next.validTo === undefined ? {} : { validTo: next.validTo }),
    };
    const { file: _, ...unsealed } = changed;
    const id = nextLicenceIdentifier(licence.id);
    const document = await upload(clerk, unsealed, id, documents);
    await clerk.post(`${path}/acts`, { act, next: { document, ...contentOf(changed), basis } });
  }
}

function contentOf(licence: DemoLicence) {
  const { holder, number, issuedAt, validTo, reliesOn, fields, type } = licence;
  return {
    holder: { type: holder.type, code: holder.code },
    number,
    issuedAt,
    validFrom: issuedAt,
    ...(validTo === undefined ? {} : { validTo }),
    reliesOn,
    fields: { ZZMC: type.title, ZZBH: number, CZZT: holder.name, CZZTDM: holder.code, ...fields },
  };
}

async function upload(
  clerk: DemoApi,
  licence: DemoLicence,
  identifier: string,
  documents: string,
): Promise<string> {
  const name = licence.file ?? `${identifier}.ofd`;
  const bytes =
    licence.file === undefined
      ? unsealedDocument(licence, identifier)
      : await readFile(join(documents, licence.file));
  const { id } = await clerk.upload<{ id: string }>('/v1/documents', name, new Uint8Array(bytes));
  return id;
}

function unsealedDocument(licence: DemoLicence, identifier: string): Uint8Array {
  return demoOfd({
    identifier,
    title: licence.type.title,
    issuer: licence.type.issuer,
    lines: [
      licence.type.title,
      `电子证照标识：${identifier}`,
      `证照编号：${licence.number}`,
      `持证主体：${licence.holder.name}`,
      ...Object.values(licence.fields),
      '虚构测试数据，无任何法律效力',
    ],
  });
}

/** One batch of certificates for fictitious workers, issued in one transaction. */
async function issueBatch(clerk: DemoApi): Promise<void> {
  const type = demoType('012');
  const serialPrefix = '2026P';
  const path = `/v1/licence-batches/${type.typeCode}.${type.issuer}.${serialPrefix}`;
  if ((await clerk.find(path)) !== undefined) return;
  const members = Array.from({ length: BATCH_SIZE }, (_, i) => {
    const number = `示A04P${memberSerial('', i)}`;
    const identifier = makeLicenceIdentifier({
      typeCode: type.typeCode,
      issuerCode: type.issuer,
      serial: memberSerial(serialPrefix, i),
      version: 1,
    });
    return {
      document: digestsOf(identifier),
      holder: { type: '099', code: `DEMO-${memberSerial('', i)}` },
      number,
      validFrom: '2026-09-01',
      validTo: '2028-08-31',
      fields: {
        ZZMC: type.title,
        ZZBH: number,
        CZZT: `示例${memberSerial('', i)}`,
        CZZTDM: `DEMO-${memberSerial('', i)}`,
        category: '建筑电工',
      },
    };
  });
  await clerk.post('/v1/licence-batches', {
    typeCode: type.typeCode,
    serialPrefix,
    issuedAt: '2026-09-01',
    basis: 'XZXKF-38',
    members,
  });
}

/** A batch member's document, as its maker keeps it: only its digests are handed in. */
function digestsOf(identifier: string) {
  const bytes = demoOfd({ identifier, title: '', issuer: UNITS.emergency, lines: [identifier] });
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sm3: createHash('sm3').update(bytes).digest('hex'),
    size: bytes.length,
    signed: false,
  };
}
