// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { nodePrimitives } from '@yulian/proofs/node';
import { dataOf } from '../../sdk/client.js';
import { evidenceTexts } from '../../texts/evidence.js';
import { defineCommand, one } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer, jsonText } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';

export const trustCommand = defineCommand({
  name: 'trust',
  summary: evidenceTexts.trust,
  details: evidenceTexts.trustDetails,
  examples: ['trust --out trust.json'],
  args: {},
  options: { out: one('FILE', evidenceTexts.out) },
  async run(session, _args, { out }) {
    const { api } = await session.yulian();
    const trust = await dataOf(api.GET('/trust.json'));
    await writeNewFile(out, jsonText(trust));
    const { channel, chaincode, endorsements } = trust;
    const roots = Object.entries(trust.organizations).flatMap(([mspId, pems]) =>
      pems.map((pem) => ({ mspId, sha256: new X509Certificate(pem).fingerprint256 })),
    );
    const signatureRoots = trust.signatureRoots.map((pem) => ({
      name: nodePrimitives.certificate(pem).subjectCommonName,
      sha256: new X509Certificate(pem).fingerprint256,
    }));
    const shown = { file: out, channel, chaincode, endorsements, roots, signatureRoots };
    await answer(session, shown, () => [
      session.t(evidenceTexts.written, { file: out }),
      session.t(evidenceTexts.trustHead, { channel, chaincode, endorsements }),
      ...roots.map((root) => rootLine(session, root)),
      ...authorityLines(session, signatureRoots),
    ]);
    return EXIT.passes;
  },
});

function rootLine(
  { t }: Session,
  { mspId, sha256 }: { readonly mspId: string; readonly sha256: string },
): string {
  return t(evidenceTexts.trustLine, { msp: mspId, fingerprint: sha256 });
}

function authorityLines(
  { t }: Session,
  authorities: readonly { readonly name: string; readonly sha256: string }[],
): string[] {
  if (authorities.length === 0) return [t(evidenceTexts.trustNoSeals)];
  return authorities.map(({ name, sha256: fingerprint }) =>
    t(evidenceTexts.trustSealLine, { name: printable(name), fingerprint }),
  );
}
