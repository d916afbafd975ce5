// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../../bytes/hex.js';
import { describeDocument } from '../../files/document.js';
import { judgeFile } from '../../signatures/judge-file.js';
import type { FileJudgement } from '../../signatures/judgement.js';
import { asksTrust, REASONS } from '../../signatures/reasons.js';
import type { JudgingContext } from '../../signatures/ses/judge-seal.js';
import { packageTree } from '../package-root.js';
import { manifestCommitment } from '../manifest.js';
import { archiveCheck, type ArchiveCheck } from './check.js';
import { metadataSound } from './metadata.js';
import type { ExaminedFile, Examination } from './examination.js';

/** 真实性: signatures hold, the package is the registered one, and is what it says of itself. */
export function authenticity(examination: Examination): readonly ArchiveCheck[] {
  const { files, context, manifest } = examination;
  return [
    ...signatures(files, context.judging),
    registered(examination),
    ...metadataSound(manifest),
    ...attributes(files),
  ];
}

function signatures(
  files: readonly ExaminedFile[],
  judging: JudgingContext | undefined,
): readonly ArchiveCheck[] {
  const signable = files.filter(({ actual: { format }, bytes }) => isSignable(format, bytes));
  if (judging === undefined && signable.length > 0) return [archiveCheck('SIGNATURE_NOT_JUDGED')];
  let isAnySigned = false;
  const checks: ArchiveCheck[] = [];
  for (const { file, bytes, actual } of signable) {
    const judgement = judgeFile(bytes, judging as JudgingContext);
    isAnySigned ||= judgement.overall !== 'unsigned';
    // What does not open is refused elsewhere: nothing in it can be judged, and none is not said of it.
    const code = actual.opens ? faultOf(judgement) : 'SIGNATURE_NOT_JUDGED';
    const reason = judgement.reasonWord;
    if (code !== undefined) checks.push(archiveCheck(code, { number: `${file.number}`, reason }));
  }
  if (checks.length > 0) return checks;
  return [archiveCheck(isAnySigned ? 'SIGNATURES_VALID' : 'SIGNATURES_NONE')];
}

/** Also what is neither by its first bytes, and may carry signatures all the same. */
function isSignable(format: ExaminedFile['actual']['format'], bytes: Uint8Array): boolean {
  const isSealed = format === 'ofd' || format === 'pdf';
  return isSealed || describeDocument(bytes).signatures === 'unknown';
}

/**
 * Undefined when the signatures hold, or there are none. A kind of signature that nobody here can judge is an open
 * question, as long as there is nothing else; an authority that is not trusted is none, since what cannot be
 * told does not keep a package out.
 */
function faultOf({
  overall,
  reasonWord,
  seals,
}: FileJudgement): 'SIGNATURE_INVALID' | 'SIGNATURE_NOT_JUDGED' | undefined {
  if (overall === 'valid' || overall === 'unsigned') return undefined;
  const faults = [reasonWord, ...seals.flatMap((seal) => seal.faults)];
  const isOpenQuestion = faults.every(
    (fault) => REASONS[fault] === 'unsupported' && !asksTrust(fault),
  );
  return isOpenQuestion ? 'SIGNATURE_NOT_JUDGED' : 'SIGNATURE_INVALID';
}

function registered({ manifest, context }: Examination): ArchiveCheck {
  const { registered: known, primitives } = context;
  if (known === undefined) return archiveCheck('ROOT_NOT_REGISTERED');
  const root = toHex(packageTree(manifest, primitives.sha256).root);
  const isSame = root === known.root && manifestCommitment(manifest, primitives) === known.manifest;
  return archiveCheck(isSame ? 'ROOT_REGISTERED' : 'ROOT_DIFFERS');
}

/** Size and format are what the manifest says. */
function attributes(files: readonly ExaminedFile[]): readonly ArchiveCheck[] {
  const wrong = files.filter(
    ({ file, bytes, actual }) => file.size !== bytes.length || file.format !== actual.format,
  );
  if (wrong.length === 0) return [archiveCheck('ATTRIBUTES_MATCH')];
  return wrong.map(({ file, actual }) =>
    archiveCheck('ATTRIBUTES_DIFFER', {
      ...{ number: `${file.number}`, stated: file.format, found: actual.format },
    }),
  );
}
