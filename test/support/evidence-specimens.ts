// SPDX-License-Identifier: Apache-2.0
import {
  JsonError,
  parseStrictJson,
  verifyAccessEvidence,
  verifyCheckpoint,
  verifyLicenceProof,
  type AnyCheckpoint,
  type LicenceProof,
  type OfflineQuestion,
  type TrustRoots,
} from '@yulian/proofs';
import { verifyCertificate } from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { keptCertificates } from '../compatibility/kept-certificates.js';
import { readyToAsk, type MadeAccess } from './access-requests.js';
import { embeddedEngine } from './embedded-engine.js';
import { BatchFixture } from './batch-fixture.js';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import { licenceOf } from './fixtures.js';
import type { OpenedLedger } from './for-each-ledger.js';
import { startGateway } from './gateway.js';
import { issuingWorld } from './issuing-world.js';
import { DocumentFixture, entryProofOf, proofOf } from './proof-fixture.js';
import type { World } from './world.js';

/** Genuine evidence as text, and the verifier that takes it. */
export interface Specimen {
  readonly name: string;
  readonly text: string;
  /** Members that whoever hands it on may leave out: it shows less then. */
  readonly optional: readonly string[];
  /** Whether the verifier passes a text as good. Whatever it throws is a fault of the verifier. */
  readonly accepts: (text: string) => boolean;
}

let made: Promise<readonly Specimen[]> | undefined;

/** Evidence of every kind, made once: its ledgers are closed again, since verifying needs none. */
export function evidenceSpecimens(): Promise<readonly Specimen[]> {
  return (made ??= makeSpecimens());
}

async function makeSpecimens(): Promise<readonly Specimen[]> {
  const specimens = [
    ...(await proofSpecimens()),
    ...(await gatewaySpecimens()),
    ...(await certificateSpecimens()),
  ];
  for (const { name, text, accepts } of specimens) {
    if (!accepts(text)) throw new Error(`the genuine ${name} is not accepted`);
  }
  return specimens;
}

async function proofSpecimens(): Promise<readonly Specimen[]> {
  let opened: OpenedLedger | undefined;
  const world = await issuingWorld(async ({ keys, clock = Date.now }) => {
    opened = await embeddedEngine.open({ keys, clock, contracts });
    return opened.ledger;
  });
  try {
    return await proofsIn(world);
  } finally {
    await opened?.close();
  }
}

async function proofsIn(world: World): Promise<readonly Specimen[]> {
  const roots = await world.ledger.trustRoots();
  const clerk = world.as('market', 'clerk');
  const [sealed, plain, entered] = ['盖章执照', '未盖章许可证', '批量证照'].map(
    (text) => new DocumentFixture(text),
  ) as [DocumentFixture, DocumentFixture, DocumentFixture];
  const { id } = await clerk.issue(licenceOf(sealed.plain));
  const { id: salted } = await clerk.issue(licenceOf(plain.salted));
  const { fields: _, ...content } = entered.plain;
  const batch = new BatchFixture({ count: 5, entry: (index) => (index === 2 ? content : {}) });
  await clerk.issueBatch(batch.input);
  const specimen = (name: string, proof: LicenceProof, { digests }: DocumentFixture): Specimen => ({
    name,
    text: JSON.stringify(proof),
    optional: ['disclosure'],
    accepts: proofJudge(roots, { digests, now: world.clock.now }),
  });
  return [
    specimen(
      'proof',
      { ...(await proofOf(world, id)), disclosure: sealed.disclosure('/grade') },
      sealed,
    ),
    specimen(
      'proof with a salt',
      { ...(await proofOf(world, salted)), documentSalt: plain.documentSalt },
      plain,
    ),
    specimen(
      'proof of an entry',
      { ...(await entryProofOf(world, batch, 2)), disclosure: entered.disclosure('/name') },
      entered,
    ),
  ];
}

function proofJudge(roots: TrustRoots, question: OfflineQuestion): Specimen['accepts'] {
  return ofJson((value) => {
    const { verdict } = verifyLicenceProof(value as LicenceProof, roots, question, nodePrimitives);
    return verdict === 'pass';
  });
}

async function gatewaySpecimens(): Promise<readonly Specimen[]> {
  const gateway = await startGateway();
  try {
    const { roots } = gateway.gateway.services;
    const { asking, bodyOf } = await readyToAsk(gateway);
    const clerk = await gateway.as(asking.requester, 'clerk');
    const { access } = await clerk.make<MadeAccess>('/v1/accesses', bodyOf());
    const evidence = await clerk.read(`/v1/accesses/${access.id}/evidence`);
    const heads = [
      await clerk.read<AnyCheckpoint>('/v1/checkpoint'),
      await clerk.read<AnyCheckpoint>('/v1/checkpoint/since/2'),
    ];
    return [
      {
        name: 'access evidence',
        text: JSON.stringify(evidence),
        optional: [],
        accepts: ofJson(
          (value) => verifyAccessEvidence(value, roots, nodePrimitives).verdict === 'pass',
        ),
      },
      ...heads.map((head) => ({
        name: head.format,
        text: JSON.stringify(head),
        optional: [],
        accepts: ofJson((value) => verifyCheckpoint(value as AnyCheckpoint, roots, nodePrimitives)),
      })),
    ];
  } finally {
    await gateway.close();
  }
}

async function certificateSpecimens(): Promise<readonly Specimen[]> {
  const kept = await keptCertificates();
  return kept.flatMap(({ version, roots, files }) =>
    [...files]
      .filter(([name]) => name.endsWith('.json'))
      .map(([name, bytes]) => ({
        name: `certificate ${version} ${name}`,
        text: Buffer.from(bytes).toString('utf8'),
        optional: [],
        accepts: (text: string) =>
          verifyCertificate(text, roots, nodePrimitives).verdict === 'pass',
      })),
  );
}

/** Text as every reader here takes JSON: what is none is refused by its name. */
function ofJson(accepts: (value: unknown) => boolean): Specimen['accepts'] {
  return (text) => {
    let value: unknown;
    try {
      value = parseStrictJson(text);
    } catch (error) {
      if (error instanceof JsonError) return false;
      throw error;
    }
    return accepts(value);
  };
}
