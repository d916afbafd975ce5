// SPDX-License-Identifier: Apache-2.0
import type { TrustRoots } from '@yulian/proofs';
import {
  CERTIFICATE_FORMAT,
  certificatePdf,
  certificateText,
  verifyCertificate,
} from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { embeddedEngine } from './embedded-engine.js';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import { creditWorld, retirementOf, type Credits } from './credit-fixture.js';
import type { OpenedLedger } from './for-each-ledger.js';
import { attest } from './proof-fixture.js';

/** A retirement on a ledger of its own, and the certificate that its endorsers attest. */
export class CertificateFixture {
  readonly credits: Credits;
  readonly roots: TrustRoots;
  /** Of the retirement. */
  readonly id: string;
  readonly #opened: OpenedLedger;
  #text = '';

  private constructor(opened: OpenedLedger, credits: Credits, roots: TrustRoots, id: string) {
    this.#opened = opened;
    this.credits = credits;
    this.roots = roots;
    this.id = id;
  }

  static async make(): Promise<CertificateFixture> {
    let opened: OpenedLedger | undefined;
    const credits = await creditWorld(async ({ keys, clock = Date.now }) => {
      opened = await embeddedEngine.open({ keys, clock, contracts });
      return opened.ledger;
    });
    if (opened === undefined) throw new Error('no ledger was opened');
    const batch = await credits.issued();
    const { account } = batch;
    const holdings = [{ serial: batch.head, count: '7' }];
    const beneficiary = { kind: 'PUBLIC' as const, name: '示例市环保志愿者协会（公益）' };
    const { id } = await credits.retire(retirementOf({ account, holdings, beneficiary }));
    const roots = await credits.world.ledger.trustRoots();
    const fixture = new CertificateFixture(opened, credits, roots, id);
    fixture.#text = await fixture.certificateOf(id);
    return fixture;
  }

  /** The certificate as JSON. */
  get text(): string {
    return this.#text;
  }

  /** A certificate of one retirement that carries the evidence of another, if wished. */
  async certificateOf(retirement: string, of = retirement): Promise<string> {
    const { world } = this.credits;
    const auditor = world.as('emergency', 'auditor');
    const attestation = await attest(world, 'retirement:evidence', of, auditor);
    return certificateText({ format: CERTIFICATE_FORMAT, id: retirement, attestation });
  }

  /** The certificate as a PDF. */
  pdf(language: 'zh-CN' | 'en'): Uint8Array {
    const { text, id } = this;
    const { attested } = verifyCertificate(text, this.roots, nodePrimitives);
    if (attested === undefined) throw new Error('the certificate does not verify');
    return certificatePdf({ text, attested, address: `https://yulian.example/c/${id}`, language });
  }

  close(): Promise<void> {
    return this.#opened.close();
  }
}
