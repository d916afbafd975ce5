// SPDX-License-Identifier: Apache-2.0
import { fileJudgement, malformedFile, sealJudgement, type FileJudgement } from '../judgement.js';
import { SignatureError } from '../signature-error.js';
import { sealFacts, sealFaults, type JudgingContext } from './judge-seal.js';
import { readSeal } from './seal.js';

/** Judges a seal object by itself, as its maker delivers it (`.esl`). Never throws. */
export function judgeSealFile(bytes: Uint8Array, context: JudgingContext): FileJudgement {
  try {
    const seal = readSeal(bytes);
    const facts = { id: seal.esId, ...sealFacts(seal, context) };
    const judged = sealJudgement(facts, sealFaults(seal, context, context.at));
    const file = fileJudgement([judged]);
    // Of a seal alone, the maker's signature is all that its integrity rests on.
    const isForged = judged.faults.includes('makerSignatureInvalid');
    return isForged ? { ...file, integrity: 'invalid' } : file;
  } catch (error) {
    if (error instanceof SignatureError) return malformedFile(error.code);
    throw error;
  }
}
