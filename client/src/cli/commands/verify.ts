// SPDX-License-Identifier: Apache-2.0
import { stat } from 'node:fs/promises';
import { readHeldFile, type HeldFile } from '../../sdk/held-file.js';
import { readTrustFolder } from '../../sdk/trust-folder.js';
import { verifyTexts } from '../../texts/verify.js';
import { fillText } from '../../texts/text.js';
import { defineCommand, flag, many, optional } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readDurationMs, readKnownAt, readMoment } from '../output/times.js';
import { progressBar } from '../output/progress.js';
import { reportOf } from '../report-error.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { isCertificate, verifyCertificate } from '../verify/certificate.js';
import { evidenceIn, verifyEvidence } from '../verify/evidence.js';
import { readEvidence, verifyWithProof } from '../verify/offline.js';
import { authoritiesOfGateway, verifyOnline, type OnlineQuestion } from '../verify/online.js';
import { presentVerified } from '../verify/present.js';
import { verifySignatures } from '../verify/signatures.js';
import { outcomeOfError, worstOf, type Outcome } from '../verify/verified.js';

/** Digesting more than this takes long enough for a bar. */
const LARGE_BYTES = 32 * 1024 * 1024;

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: verifyTexts.summary,
  details: verifyTexts.details,
  examples: [
    'verify licence.ofd',
    'verify *.ofd --csv > result.csv',
    'verify --id 1.2.156.3005.2.… --at 2026-03-03',
    'verify licence.ofd --proof licence.proof.json --trust trust.json',
    'verify access.evidence.json --trust trust.json',
    'verify retired.pdf --trust trust.json',
    'verify licence.ofd --signatures-only --trust authorities/',
  ],
  args: { files: many('FILE', verifyTexts.files) },
  options: {
    id: optional('IDENTIFIER', verifyTexts.id),
    number: optional('NUMBER', verifyTexts.number),
    at: optional('TIME', verifyTexts.at),
    knownAt: optional('TIME|BLOCK', verifyTexts.knownAt),
    proof: many('FILE', verifyTexts.proof),
    maxAge: optional('TIME', verifyTexts.maxAge),
    trust: optional('FILE', verifyTexts.trust),
    signaturesOnly: flag(verifyTexts.signaturesOnly),
    digestsOnly: flag(verifyTexts.digestsOnly),
    csv: flag(verifyTexts.csv),
  },
  async run(session, { files }, options) {
    const at = options.at === undefined ? undefined : readMoment(options.at);
    if (options.signaturesOnly) return judgeSignatures(session, files, options, at);
    requireSubject(files, options);
    const subjects = files.length === 0 ? [undefined] : files;
    const outcomes: Outcome[] = [];
    const verifyOne = await verifierFor(session, options, at);
    for (const file of subjects) {
      const before = outcomes.at(-1)?.verified.error;
      // Where nobody answers, each further file would wait as long for the same answer.
      outcomes.push(
        before?.code === 'SERVER_UNREACHABLE'
          ? outcomeOfError(file ?? null, { ...before, exitCode: EXIT.cannotCheck })
          : await guarded(session, file, verifyOne),
      );
    }
    const verified = outcomes.map((outcome) => outcome.verified);
    await presentVerified(session, verified, options.csv);
    return worstOf(outcomes);
  },
});

interface VerifyOptions {
  readonly id: string | undefined;
  readonly number: string | undefined;
  readonly knownAt: string | undefined;
  readonly proof: readonly string[];
  readonly maxAge: string | undefined;
  readonly trust: string | undefined;
}

async function judgeSignatures(
  session: Session,
  files: readonly string[],
  options: VerifyOptions & { readonly csv: boolean },
  at = new Date().toISOString(),
): Promise<ExitCode> {
  const authorities = await readTrustFolder(authoritiesOf(files, options));
  return verifySignatures(session, files, authorities, at);
}

/** The folder of `--trust`, where the options make sense together. @throws UsageError */
function authoritiesOf(
  files: readonly string[],
  { id, number, proof, trust, csv }: VerifyOptions & { readonly csv: boolean },
): string {
  const isMixed = id !== undefined || number !== undefined || proof.length > 0 || csv;
  if (trust !== undefined && files.length > 0 && !isMixed) return trust;
  throw new UsageError('SIGNATURES_ONLY_MISUSED', verifyTexts.signaturesNeed);
}

async function verifierFor(
  session: Session,
  options: VerifyOptions & { readonly digestsOnly: boolean },
  at: string | undefined,
): Promise<Verifier> {
  const { id, number, knownAt, proof, digestsOnly, trust } = options;
  if (proof.length > 0) return offlineVerifier(session, options, at);
  if (options.maxAge !== undefined) {
    throw new UsageError('MAX_AGE_NEEDS_PROOF', verifyTexts.maxAgeNeedsProof);
  }
  const online = onlineVerifier(session, {
    ...{ id, number, at, mayUpload: !digestsOnly },
    authorities: authoritiesOfGateway(session),
    knownAt: knownAt === undefined ? undefined : readKnownAt(knownAt),
  });
  return (held) => {
    if (held !== undefined && isCertificate(held)) return verifyCertificate(session, held, trust);
    const evidence = held && evidenceIn(held);
    if (held === undefined || evidence === undefined) return online(held);
    return verifyEvidence(session, held, evidence, trust);
  };
}

type Verifier = (held: HeldFile | undefined) => Promise<Outcome>;

function requireSubject(files: readonly string[], options: VerifyOptions): void {
  const { id, number, proof } = options;
  const stated = [id, number].filter((one) => one !== undefined).length;
  if (files.length === 0 && stated === 0 && proof.length === 0) {
    throw new UsageError('SUBJECT_MISSING', verifyTexts.subjectMissing);
  }
  if (stated > 1 || (stated === 1 && files.length > 1)) {
    throw new UsageError('SUBJECT_AMBIGUOUS', verifyTexts.oneSubject);
  }
  // Numbers are not in proofs: only the gateway knows them.
  if (proof.length > 0 && number !== undefined) {
    throw new UsageError(
      'OPTION_NOT_OFFLINE',
      fillText(verifyTexts.proofOnlineOption, { option: '--number' }),
    );
  }
}

function onlineVerifier(session: Session, question: OnlineQuestion): Verifier {
  return async (held) => {
    const large = (held?.digests.size ?? 0) > LARGE_BYTES;
    const label = session.t(verifyTexts.uploading, { file: held?.path ?? '' });
    const bar = progressBar(session, label, large ? (held?.digests.size ?? 0) : 0);
    try {
      return await verifyOnline(session, held, question, bar.update);
    } finally {
      bar.stop();
    }
  };
}

async function offlineVerifier(
  session: Session,
  { id, proof, trust, knownAt, maxAge }: VerifyOptions,
  at: string | undefined,
): Promise<Verifier> {
  const evidence = await readEvidence(proof, trust);
  const asked = {
    id,
    at,
    knownAt: knownAt === undefined ? undefined : knownOffline(knownAt),
    maxAgeMs: maxAge === undefined ? undefined : readDurationMs(maxAge),
  };
  return (held) => verifyWithProof(session, evidence, held, asked);
}

/**
 * A moment of knowledge, for proofs: these have times, and not the numbers of blocks.
 *
 * @throws UsageError `OPTION_NOT_OFFLINE`, `TIME_INVALID`
 */
function knownOffline(text: string): string {
  const known = readKnownAt(text);
  if (typeof known === 'string') return known;
  throw new UsageError('OPTION_NOT_OFFLINE', verifyTexts.blockOnline);
}

/** Among many files one that cannot be read or asked about does not end the work. */
async function guarded(
  session: Session,
  file: string | undefined,
  verifyOne: Verifier,
): Promise<Outcome> {
  try {
    return await verifyOne(file === undefined ? undefined : await hold(session, file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return outcomeOfError(file ?? null, reportOf(error, session.language));
  }
}

async function hold(session: Session, file: string): Promise<HeldFile> {
  const label = session.t(verifyTexts.hashing, { file });
  const { size } = await stat(file);
  const bar = progressBar(session, label, size > LARGE_BYTES ? size : 0);
  try {
    return await readHeldFile(file, bar.update);
  } finally {
    bar.stop();
  }
}
