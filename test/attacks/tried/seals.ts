// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { sealedOfd, SealWorkshop, type MadeSeal } from '@yulian/gateway-api/demonstration';
import { nodePrimitives } from '@yulian/proofs/node';
import { done, type Problem } from '../../support/api.js';
import { altered, repacked } from '../../support/repacked.js';
import { newSealId } from '../../support/seal-id.js';
import type { Attack } from '../attack.js';
import { UNITS, type Stage } from '../stage.js';

const NAME = '示例市市场监督管理局';
const OWNER = { uscc: UNITS.market, name: NAME };
/** A matter of the demo that ends in a sealed notice, and in no licence. */
const ITEM = `${UNITS.market}2000999000901`;
const ONLINE = { channel: 'MOBILE', visits: 0, sheets: 0 };
const basis = 'ZWFW-12';

/** The market supervision bureau's seal for matters, with its key. */
async function sealInHand(stage: Stage) {
  const workshop = await SealWorkshop.open(stage.path('data'), new Date());
  const made = await workshop.sealOf(OWNER, NAME, new Date());
  return { workshop, made, id: `S-${made.esId.padStart(16, '0')}` };
}

function sealedBy(made: MadeSeal): Uint8Array {
  const lines = ['决定书', randomBytes(8).toString('hex')];
  return sealedOfd({ identifier: '', title: '决定书', issuer: NAME, lines }, made, new Date());
}

async function use(stage: Stage, seal: string, bytes: Uint8Array) {
  const clerk = stage.as('market', 'clerk');
  const sent = await clerk.upload<{ id: string }>('/v1/documents', { name: 'a.ofd', bytes });
  const { id: document } = done(sent, 'the upload');
  return clerk.post<Problem & { number: number }>(`/v1/seals/${seal}/impressions`, { document });
}

async function grantedCase(stage: Stage): Promise<string> {
  const clerk = stage.as('market', 'clerk');
  const id = `cas_${randomBytes(32).toString('hex')}`;
  const applicant = { type: '099', code: `DEMO-${id.slice(4, 16)}` };
  const step = { step: 'APPLICATION', ...ONLINE };
  const number = `演示-${id.slice(4, 16)}`;
  await clerk.make('/v1/cases', { id, serviceItem: ITEM, applicant, number, step, basis });
  await clerk.make(`/v1/cases/${id}/acts`, { act: 'accept', basis });
  const approver = stage.as('market', 'approver');
  await approver.make(`/v1/cases/${id}/decisions`, { act: 'grant', basis });
  return id;
}

/** The market supervision bureau applies for a seal, and this object is made for it. */
async function filedAsOwn(stage: Stage, { object, signer }: MadeSeal): Promise<string> {
  const id = newSealId();
  const [sealKind, party] = ['99', UNITS.bureau];
  const certificates = [Buffer.from(nodePrimitives.sm3(signer.certificate)).toString('hex')];
  const application = { id, sealKind, typeCode: `${party}999`, certificates };
  const parties = { department: party, maker: party, validTo: '2041-12-31', basis };
  await stage.as('market', 'clerk').make('/v1/seals', { ...application, ...parties });
  await stage.as('bureau', 'approver').make(`/v1/seals/${id}/acts`, { act: 'approve', basis });
  const maker = stage.as('bureau', 'clerk');
  const sent = await maker.upload<{ id: string }>('/v1/documents', {
    name: 's.esl',
    bytes: object,
  });
  const { id: document } = done(sent, 'the upload');
  const body = { document, sealKind, ownerUnit: UNITS.market, basis };
  return (await maker.post<Problem>(`/v1/seals/${id}/making`, body)).body.code;
}

/** Attacks by sealed files that are not what they are said to be. */
export const SEALS: readonly Attack[] = [
  {
    name: 'number-for-an-altered-file',
    tries: 'takes numbers of a seal for an altered file, and for one that another seal has sealed',
    async run(stage) {
      const { workshop, made, id } = await sealInHand(stage);
      const changed = await use(stage, id, altered(sealedBy(made)));
      expect(changed.body.code).to.equal('DOCUMENT_SEAL_BROKEN');
      const other = await use(stage, id, sealedBy(workshop.make(OWNER, NAME, new Date())));
      expect(other.body.code).to.equal('DOCUMENT_SEAL_OTHER');
      return `${changed.body.code}, ${other.body.code}`;
    },
  },
  {
    name: 'seal-of-another-body',
    tries: "has a seal made for itself that bears another body's name",
    async run(stage) {
      const { workshop } = await sealInHand(stage);
      const other = { uscc: UNITS.housing, name: '示例市住房和城乡建设局' };
      const made = workshop.make(OWNER, other.name, new Date());
      const codes = [
        await filedAsOwn(stage, made),
        await filedAsOwn(stage, workshop.make(other, NAME, new Date())),
      ];
      expect(codes).to.deep.equal(['SEAL_OF_ANOTHER_BODY', 'SEAL_OF_ANOTHER_BODY']);
      return 'SEAL_OF_ANOTHER_BODY, whether by name or by certificate';
    },
  },
  {
    name: 'one-document-delivered-twice',
    tries: 'ends two cases in one sealed document, once more packed into another archive',
    async run(stage) {
      const { made, id: seal } = await sealInHand(stage);
      const bytes = sealedBy(made);
      const { number } = done(await use(stage, seal, bytes), 'the use');
      const again = await use(stage, seal, repacked(bytes));
      expect(again.body.code).to.equal('IMPRESSION_FILE_TAKEN');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const files = [{ seal, number, sha256 }];
      const body = { licences: [], files, step: { step: 'COLLECTION', ...ONLINE }, basis };
      const [first, second] = [await grantedCase(stage), await grantedCase(stage)];
      const clerk = stage.as('market', 'clerk');
      await clerk.make(`/v1/cases/${first}/delivery`, body);
      const twice = await clerk.post<Problem>(`/v1/cases/${second}/delivery`, body);
      expect(twice.body.code).to.equal('CASE_FILE_TAKEN');
      return `${again.body.code}, ${twice.body.code}`;
    },
  },
];
