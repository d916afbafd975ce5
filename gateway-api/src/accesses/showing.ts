// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../http/request-error.js';
import { ShowingRows } from '../subjects/showing-rows.js';
import type { Vault } from '../vault/vault.js';
import { answerOf, disclosing } from './disclosing.js';
import { findFields } from './find-record.js';
import type { AccessIntent, SubjectCode } from './intent.js';
import type { Answered, ModeHalves } from './modes.js';

/** Type of a subject that is not known by a number, but by the code that it shows. */
export const SHOWN_SUBJECT = '000';

/**
 * About whom an intent is: whoever shows a code is known to the gateway that made it alone.
 *
 * @throws RequestError `EXCHANGE_INTENT_DIFFERS` when it is not the code of that showing
 */
export async function subjectOf(vault: Vault, intent: AccessIntent): Promise<SubjectCode> {
  if (intent.mode !== 'SHOW') return intent.subject;
  const row = await new ShowingRows(vault).get(showingOf(intent));
  if (row?.code !== intent.subject.code) {
    throw new RequestError('EXCHANGE_INTENT_DIFFERS');
  }
  return { ...row.holder };
}

/** 亮证: fields of the very licence that its holder shows, with what opens them. */
export const showing: ModeHalves = {
  async answer(sources, intent): Promise<Answered> {
    const row = await new ShowingRows(sources.vault).get(showingOf(intent));
    const found = await findFields(sources, intent, row?.licence ?? '');
    return answerOf(found);
  },
  takeIn: (...came) => disclosing.takeIn(...came),
};

function showingOf({ more }: AccessIntent): string {
  return typeof more === 'string' ? more : '';
}
