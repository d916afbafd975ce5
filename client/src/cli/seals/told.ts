// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { verificationTexts, ownMember } from '@yulian/proofs';
import { sealActTexts } from '../../texts/seal-words.js';
import { sealsTexts } from '../../texts/seals.js';
import type { Text } from '../../texts/text.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import type { Session } from '../session.js';
import { placeLine } from '../writes.js';

type Seal = components['schemas']['Seal'];
type Written = components['schemas']['WrittenSeal'];

/** A word of the API as people say it. */
export function wordOf(
  { t }: Session,
  words: Readonly<Record<string, Text>>,
  word: string,
): string {
  const said = ownMember(words, word);
  return said === undefined ? word : t(said);
}

/** A seal's state as people say it. */
export function sealStateWord({ language }: Session, state: string): string {
  const words: Readonly<Record<string, string>> = verificationTexts(language).sealStates;
  return ownMember(words, state) ?? state;
}

/** A seal's state, and whether it can be used, as a line. */
export function sealLine(session: Session, seal: Seal): string {
  const { t } = session;
  const { id, isUsable } = seal;
  const state = sealStateWord(session, seal.state);
  const paused = seal.paused.map((kind) => wordOf(session, sealActTexts, kind));
  const parts = [
    t(sealsTexts.now, { id, state }),
    t(isUsable ? sealsTexts.usable : sealsTexts.notUsable),
    ...(paused.length === 0 ? [] : [t(sealsTexts.pausedBy, { pauses: paused.join(', ') })]),
  ];
  return parts.join(' · ');
}

/** What a write has made of a seal. */
export async function toldOfSeal(session: Session, written: Written): Promise<ExitCode> {
  await answer(session, written, () => [
    sealLine(session, written.seal),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}
