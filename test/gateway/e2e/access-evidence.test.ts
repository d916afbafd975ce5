// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { commitmentToRecord, verifyAccessEvidence, type AccessVerification } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import {
  readyToAsk,
  subjectOf,
  type AccessReady,
  type MadeAccess,
} from '../../support/access-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import type { MemberName } from '../../support/members.js';

interface Evidence {
  readonly format: string;
  readonly attestation: { readonly payload: string; readonly endorsements: readonly object[] };
  readonly answer?: Readonly<Record<string, unknown>>;
}

/** Long runs of base64 are changed at some places, all else at each. */
const STRIDE = 37;
const BASE64_RUN = /[A-Za-z0-9+/]{80,}/g;

describe('gateway: evidence of accesses', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let water: AccessReady;
  let emergency: AccessReady;

  before(async function () {
    gateway = await startGateway();
    water = await readyToAsk(gateway);
    emergency = await readyToAsk(gateway, 'emergency', water.licence);
  });

  after(async function () {
    await gateway.close();
  });

  const make = async (chosen: object = {}, { asking, bodyOf } = water): Promise<MadeAccess> =>
    (await gateway.as(asking.requester, 'clerk')).make('/v1/accesses', bodyOf(chosen));
  const evidenceOf = async (member: MemberName, id: string): Promise<Evidence> =>
    (await gateway.as(member, 'clerk')).read<Evidence>(`/v1/accesses/${id}/evidence`);
  const verify = (evidence: unknown): AccessVerification =>
    verifyAccessEvidence(evidence, gateway.gateway.services.roots, nodePrimitives);
  const failing = ({ checks }: AccessVerification) =>
    checks.filter(({ state }) => state === 'fail').map(({ name, code }) => `${name} ${code}`);

  it('shows of both ends exactly what was given, and when', async function () {
    const { access } = await make();
    for (const end of ['water', 'market'] as const) {
      const shown = verify(await evidenceOf(end, access.id));
      expect(shown.verdict).to.equal('pass');
      expect(shown.checks.map(({ code }) => code)).to.deep.equal([
        ...['EVIDENCE_ENDORSED', 'RECEIPTS_WHOLE', 'ANSWER_MATCHES'],
        ...['RECORD_MATCHES', 'FIELDS_MATCH'],
      ]);
      expect(shown.fields).to.deep.equal({ ZZMC: '营业执照', grade: '甲' });
      expect(shown.access?.facts.map(({ act }) => act)).to.deep.equal([
        ...['decide', 'deliver', 'acknowledge'],
      ]);
      expect(shown.writtenIn).to.be.greaterThan(0);
    }
  });

  it('fails with the check named, whichever byte is changed', async function () {
    const { access } = await make();
    const text = JSON.stringify(await evidenceOf('water', access.id));
    const bytes = Buffer.from(text, 'utf8');
    const sparse = runsIn(text);
    const named = new Set<string>();
    for (let at = 0; at < bytes.length; at += sparse.some((run) => isIn(run, at)) ? STRIDE : 1) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      const value = parsed(changed);
      if (value === undefined) continue;
      const shown = verify(value);
      expect(shown.verdict, changed.subarray(at - 20, at + 20).toString()).to.equal('fail');
      expect(shown.fields).to.equal(undefined);
      for (const one of failing(shown)) named.add(one);
    }
    expect([...named]).to.include.members([
      ...['evidence EVIDENCE_MALFORMED', 'evidence EVIDENCE_SIGNATURE_INVALID'],
      'answer ANSWER_DIFFERS',
    ]);
  });

  it('names the record and the fields where those alone are another’s', async function () {
    const [one, other] = [await make(), await make({ fields: ['/grade'] })];
    const mine = await evidenceOf('water', one.access.id);
    const theirs = await evidenceOf('water', other.access.id);
    expect(failing(verify({ ...mine, answer: theirs.answer }))).to.deep.equal([
      'answer ANSWER_DIFFERS',
    ]);
    const { answer: _, ...bare } = mine;
    expect(verify(bare).checks.at(-1)?.code).to.equal('ANSWER_NOT_GIVEN');
    expect(verify(bare).verdict).to.equal('cannot-check');
    const { endorsements } = mine.attestation;
    const alone = { ...mine.attestation, endorsements: endorsements.slice(0, 1) };
    expect(failing(verify({ ...mine, attestation: alone }))).to.deep.equal([
      'evidence EVIDENCE_ENDORSEMENTS_TOO_FEW',
    ]);
  });

  it('says of what was denied, or found nobody, that nothing was given', async function () {
    const denied = await make({ purpose: 'OTHER-1' });
    const shown = verify(await evidenceOf('market', denied.access.id));
    expect(shown.checks.map(({ code }) => code)).to.deep.equal([
      ...['EVIDENCE_ENDORSED', 'RECEIPTS_DENIED', 'ANSWER_NONE'],
    ]);
    const nobody = await make({ subject: { type: '099', code: 'HOLDER-NOBODY' } });
    const none = verify(await evidenceOf('water', nobody.access.id));
    expect(none.checks.map(({ code }) => code)).to.deep.equal([
      ...['EVIDENCE_ENDORSED', 'RECEIPTS_WHOLE', 'ANSWER_MATCHES', 'RECORD_NONE', 'FIELDS_NONE'],
    ]);
  });

  it('is for the two parties, whose deliveries of one record have nothing in common', async function () {
    const before = (await gateway.gateway.services.ledger.info()).height;
    const [one, other] = [await make(), await make({}, emergency)];
    const stranger = await gateway.as('press', 'clerk');
    const { status } = await stranger.get(`/v1/accesses/${one.access.id}/evidence`);
    expect(status).to.equal(403);
    const [seen, seenToo] = [one, other].map(({ access }) => opaqueIn(access));
    expect(seen!.filter((text) => seenToo!.includes(text))).to.deep.equal([]);
    expect(seen!.length).to.be.greaterThan(5);
    // Who knows every licence has the salt to guess, too.
    const { id: guessed } = one.access;
    const guess = { access: guessed, record: water.licence.id, recordSalt: 'A'.repeat(22) };
    expect(seen).to.not.include(commitmentToRecord(guess, nodePrimitives));
    const blocks = await textOfBlocks(gateway, before);
    expect(blocks).to.include(one.access.id);
    for (const secret of [water.licence.id, subjectOf(water.licence).code]) {
      expect(blocks).to.not.include(secret);
    }
  });
});

/** Where base64 of more than a few characters stands. */
function runsIn(text: string): readonly (readonly [number, number])[] {
  // Positions in bytes: what is before is not all ASCII.
  return [...text.matchAll(BASE64_RUN)].map(({ index, 0: run }) => {
    const from = Buffer.byteLength(text.slice(0, index));
    return [from, from + run.length - 2] as const;
  });
}

const isIn = ([from, to]: readonly [number, number], at: number) => at >= from && at < to;

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Every long hexadecimal number in something: what could be compared. */
function opaqueIn(value: unknown): readonly string[] {
  return JSON.stringify(value).match(/[0-9a-f]{64}/g) ?? [];
}

/** All that transactions of blocks said and wrote. */
async function textOfBlocks({ gateway }: TestGateway, from: number): Promise<string> {
  const { ledger } = gateway.services;
  const { height } = await ledger.info();
  const texts: string[] = [];
  for (let number = from; number < height; number++) {
    const { transactions } = await ledger.block(number);
    for (const { args, writes, event } of transactions) {
      const written = writes.map(({ key, value }) => key + Buffer.from(value ?? []).toString());
      texts.push(...args, ...written, Buffer.from(event?.payload ?? []).toString());
    }
  }
  return texts.join('\n');
}
