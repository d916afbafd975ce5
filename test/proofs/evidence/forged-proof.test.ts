// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import {
  CHECK_CODES,
  fromBase64,
  toBase64,
  verifyLicenceProof,
  type LicenceProof,
  type OfflineQuestion,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { BatchFixture } from '../../support/batch-fixture.js';
import { digestOf, licenceOf } from '../../support/fixtures.js';
import { forEachLedger } from '../../support/for-each-ledger.js';
import { issuingWorld } from '../../support/issuing-world.js';
import { DocumentFixture, entryProofOf, proofOf } from '../../support/proof-fixture.js';

const RUNS = { numRuns: 1000 };

/** Codes that refuse what endorsers signed, whatever byte of it was touched. */
const ATTESTATION_CODES = [
  'EVIDENCE_MALFORMED',
  'EVIDENCE_SIGNATURE_INVALID',
  'EVIDENCE_NOT_TRUSTED',
];

forEachLedger('forged proofs', (openLedger) => {
  let roots: TrustRoots;
  let single: LicenceProof;
  let entry: LicenceProof;
  let otherEntry: LicenceProof;
  /** Of a document that the chain has by its digests, without a salt. */
  let unsalted: LicenceProof;
  let question: OfflineQuestion;
  before(async () => {
    const world = await issuingWorld(openLedger);
    roots = await world.ledger.trustRoots();
    const document = new DocumentFixture('一份许可证');
    const clerk = world.as('market', 'clerk');
    const { id } = await clerk.issue(licenceOf(document.salted));
    const opened = {
      documentSalt: document.documentSalt,
      disclosure: document.disclosure('/name'),
    };
    single = { ...(await proofOf(world, id)), ...opened };
    unsalted = await proofOf(world, (await clerk.issue(licenceOf(document.plain))).id);
    const { fields: _, ...content } = document.salted;
    const batch = new BatchFixture({ count: 7, entry: () => content });
    await clerk.issueBatch(batch.input);
    entry = { ...(await entryProofOf(world, batch, 2)), ...opened };
    otherEntry = { ...(await entryProofOf(world, batch, 5)), ...opened };
    question = { digests: document.digests, now: world.clock.now };
  });

  const verify = (proof: unknown, trust = roots) =>
    verifyLicenceProof(proof as LicenceProof, trust, question, nodePrimitives);

  /** The code that a forged proof fails with; nothing else of it may pass for known. */
  function refusal(proof: unknown, trust?: TrustRoots): string {
    const { verdict, checks } = verify(proof, trust);
    expect(verdict).to.equal('fail');
    const failed = checks.filter(({ state }) => state === 'fail').map(({ code }) => code);
    return failed.filter((code) => code !== 'IDENTIFIER_MALFORMED').join();
  }

  const proofs = () => [single, entry];

  it('are told from genuine ones', () => {
    for (const proof of [...proofs(), otherEntry, unsalted])
      expect(verify(proof).verdict).to.equal('pass');
  });

  it('fail for every flipped bit of what endorsers signed, and of their signatures', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(7), fc.boolean(), (part, place, bit, ofEntry) => {
        const proof = ofEntry ? entry : single;
        const { payload, endorsements } = proof.attestation;
        const texts = [payload, ...endorsements.flatMap((e) => [e.endorser, e.signature])];
        const touched = part % texts.length;
        const spoilt = texts.map((text, i) => (i === touched ? flipped(text, place, bit) : text));
        const [first = '', ...rest] = spoilt;
        const attestation = {
          payload: first,
          endorsements: endorsements.map((_, i) => ({
            endorser: rest[2 * i] ?? '',
            signature: rest[2 * i + 1] ?? '',
          })),
        };
        expect(ATTESTATION_CODES).to.include(refusal({ ...proof, attestation }));
      }),
      RUNS,
    );
  });

  it('fail for every changed character of the entry and of its way to the root', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 33, max: 126 }), (place, code) => {
        const text = JSON.stringify(entry.entry);
        const at = place % text.length;
        const character = String.fromCharCode(code);
        fc.pre(text.charAt(at) !== character);
        const changed = parsed(text.slice(0, at) + character + text.slice(at + 1));
        fc.pre(changed !== undefined && JSON.stringify(changed) !== text);
        const allowed = ['EVIDENCE_BATCH_PROOF_INVALID', 'EVIDENCE_MALFORMED'];
        expect(allowed).to.include(refusal({ ...entry, entry: changed }));
      }),
      RUNS,
    );
  });

  it('fail for every changed character of a disclosure', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 33, max: 126 }), fc.boolean(), (place, code, of) => {
        const proof = of ? entry : single;
        const text = JSON.stringify(proof.disclosure);
        const at = place % text.length;
        const character = String.fromCharCode(code);
        const changed = parsed(text.slice(0, at) + character + text.slice(at + 1));
        fc.pre(changed !== undefined && JSON.stringify(changed) !== text);
        expect(refusal({ ...proof, disclosure: changed })).to.equal('EVIDENCE_DISCLOSURE_INVALID');
      }),
      RUNS,
    );
  });

  it('are answered and never thrown for, whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.boolean(), (junk, where, ofEntry) => {
        const proof = ofEntry ? entry : single;
        expect(verify(junk).verdict).to.equal('fail');
        const paths = placesOf(proof);
        const path = paths[where % paths.length] ?? [];
        const spoilt = withJunk(proof, path, junk);
        const { verdict, checks } = verify(spoilt);
        if (JSON.stringify(spoilt) === JSON.stringify(proof)) return;
        expect(verdict, path.join('/')).to.equal('fail');
        for (const { code } of checks) expect(CHECK_CODES).to.have.property(code);
      }),
      RUNS,
    );
  });

  it('fail with another identifier, entry, or salt', () => {
    const { id: _, ...rest } = entry;
    expect(refusal({ ...rest, id: otherEntry.id })).to.equal('EVIDENCE_BATCH_PROOF_INVALID');
    expect(refusal({ ...entry, entry: otherEntry.entry })).to.equal('EVIDENCE_BATCH_PROOF_INVALID');
    expect(refusal({ ...entry, entry: undefined })).to.equal('EVIDENCE_BATCH_PROOF_INVALID');
    expect(refusal({ ...single, id: entry.id })).to.equal('EVIDENCE_MALFORMED');
    expect(refusal({ ...single, id: 'x' })).to.equal('EVIDENCE_MALFORMED');
    expect(refusal({ ...single, format: 'yulian.licence-proof.v2' })).to.equal(
      'EVIDENCE_MALFORMED',
    );
    const index = { ...entry.entry, index: 3 };
    expect(refusal({ ...entry, entry: index })).to.equal('EVIDENCE_BATCH_PROOF_INVALID');
    const other = new DocumentFixture('x').documentSalt;
    expect(refusal({ ...single, documentSalt: other })).to.equal('CONTENT_DIFFERS');
    expect(refusal({ ...single, documentSalt: 'AA' })).to.equal('EVIDENCE_MALFORMED');
    expect(refusal({ ...single, documentSalt: '*' })).to.equal('EVIDENCE_MALFORMED');
  });

  it('fail with members that nobody signed, or that belong to another licence', () => {
    const foreign = [
      { ...single, more: 1 },
      { ...single, entry: entry.entry },
      { ...unsalted, documentSalt: new DocumentFixture('x').documentSalt },
      { ...entry, entry: { ...entry.entry, more: 1 } },
    ];
    for (const forged of foreign) expect(refusal(forged)).to.equal('EVIDENCE_MALFORMED');
    for (const proof of [single, entry]) {
      const disclosure = { ...proof.disclosure, more: 1 };
      expect(refusal({ ...proof, disclosure })).to.equal('EVIDENCE_DISCLOSURE_INVALID');
    }
  });

  it('fail under other roots, of another ledger or chaincode, or with a harder policy', () => {
    const { organizations } = roots;
    const swapped = { ...organizations, BureauMSP: organizations['WaterMSP'] ?? [] };
    const endorsedBy = Object.keys(organizations);
    for (const mspId of endorsedBy.slice(0, 1)) {
      const { [mspId]: _, ...others } = organizations;
      expect(refusal(single, { ...roots, organizations: others })).to.equal('EVIDENCE_NOT_TRUSTED');
    }
    const trust = (chosen: Partial<TrustRoots>): TrustRoots => ({ ...roots, ...chosen });
    expect(refusal(single, trust({ organizations: swapped }))).to.equal('EVIDENCE_NOT_TRUSTED');
    expect(refusal(single, trust({ channel: 'other' }))).to.equal('EVIDENCE_OTHER_LEDGER');
    expect(refusal(single, trust({ chaincode: 'other' }))).to.equal('EVIDENCE_OTHER_LEDGER');
    expect(refusal(single, trust({ endorsements: 4 }))).to.equal('EVIDENCE_ENDORSEMENTS_TOO_FEW');
  });

  it('fail when the file is another', () => {
    const sha256 = digestOf('another file');
    const digests = { ...question.digests, sha256 } as NonNullable<OfflineQuestion['digests']>;
    for (const proof of proofs()) {
      const { checks } = verifyLicenceProof(proof, roots, { digests }, nodePrimitives);
      expect(checks[1]?.code).to.equal('CONTENT_DIFFERS');
    }
  });
});

function flipped(text: string, place: number, bit: number): string {
  const bytes = fromBase64(text);
  const at = place % bytes.length;
  return toBase64(bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every place of a JSON value, as a list of keys. */
function placesOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const below = Object.entries(value).flatMap(([key, member]) => placesOf(member, [...at, key]));
  return at.length === 0 ? below : [at, ...below];
}

function withJunk(value: unknown, [key, ...rest]: readonly string[], junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy: unknown = structuredClone(value);
  const place = copy as Record<string, unknown>;
  place[key] = withJunk(place[key], rest, junk);
  return copy;
}
