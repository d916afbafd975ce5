// SPDX-License-Identifier: Apache-2.0
import { APPLICANT_RELATIONS, CASE_CHANNELS, CASE_STEPS } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { casesTexts } from '../../texts/cases.js';
import { fillText } from '../../texts/text.js';
import { readChoice } from '../choice.js';
import { many, one, optional } from '../command.js';
import { UsageError } from '../usage-error.js';

type Schemas = components['schemas'];
type Step = Schemas['CaseStep'];
type Answer = Schemas['CaseMaterials']['materials'][number];
type Held = Extract<Answer, { how: 'HELD' }>['by'];

/** Options that say what a step took. */
export const stepOptions = {
  channel: one('CHANNEL', casesTexts.channel),
  visits: optional('N', casesTexts.visits),
  sheets: optional('N', casesTexts.sheets),
};

/** Options that say how materials were answered. */
export const materialOptions = {
  submitted: many('CODE', casesTexts.submitted),
  held: many('CODE=RECORD', casesTexts.held),
  waived: many('CODE', casesTexts.waived),
};

interface StepOptions {
  readonly channel: string;
  readonly visits: string | undefined;
  readonly sheets: string | undefined;
}

interface MaterialOptions {
  readonly submitted: readonly string[];
  readonly held: readonly string[];
  readonly waived: readonly string[];
}

/** @throws UsageError `CHOICE_UNKNOWN`, `NUMBER_INVALID` */
export function readStep(name: string, { channel, visits, sheets }: StepOptions): Step {
  const { choiceUnknown } = casesTexts;
  return {
    step: readChoice(name.toUpperCase(), CASE_STEPS, 'STEP_UNKNOWN', choiceUnknown),
    channel: readChoice(channel.toUpperCase(), CASE_CHANNELS, 'CHANNEL_UNKNOWN', choiceUnknown),
    visits: readCount(visits),
    sheets: readCount(sheets),
  };
}

/** @throws UsageError `PAIR_INVALID` */
export function readAnswers({ submitted, held, waived }: MaterialOptions): Answer[] {
  return [
    ...submitted.map((code) => ({ code, how: 'SUBMITTED' as const })),
    ...held.map((given) => {
      const [code = '', record = ''] = split(given, '=', 'CODE=RECORD', 2);
      return { code, how: 'HELD' as const, by: heldBy(record) };
    }),
    ...waived.map((code) => ({ code, how: 'WAIVED' as const })),
  ];
}

function heldBy(record: string): Held {
  if (record.startsWith('acs_')) {
    const [access = '', relation] = record.split(':');
    if (relation === undefined) return { access };
    const chosen = relation.toUpperCase();
    const { choiceUnknown } = casesTexts;
    return {
      access,
      relation: readChoice(chosen, APPLICANT_RELATIONS, 'RELATION_UNKNOWN', choiceUnknown),
    };
  }
  if (record.startsWith('cas_')) return { case: record };
  return record.startsWith('mat_') ? { material: record } : { licence: record };
}

function split(given: string, separator: string, form: string, parts: number): readonly string[] {
  const found = given.split(separator);
  if (found.length === parts && found.every((part) => part !== '')) return found;
  throw new UsageError('PAIR_INVALID', fillText(casesTexts.pairInvalid, { given, form }));
}

function readCount(given = '0'): number {
  if (/^[0-9]{1,9}$/.test(given)) return Number(given);
  throw new UsageError('NUMBER_INVALID', fillText(casesTexts.pairInvalid, { given, form: 'N' }));
}
