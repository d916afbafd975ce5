// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { unitsTexts } from '../../texts/units.js';
import { readChoice } from '../choice.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { jsonText } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import { readMoment } from '../output/times.js';

type Decision = components['schemas']['NewProposal']['decision'];
type Content<K extends Decision['kind'], M extends string> =
  Extract<Decision, { readonly kind: K }> extends Readonly<Record<M, infer C>> ? C : never;

const BODY = '11999999TA00000168';
const VENUE = '91999999TA0001086E';
const BANK = '91999999TA0001078K';

const MINUTES_TO_CHINA = 480;
const MINUTE_MS = 60_000;
const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** The first moment of today in China. */
function today(): string {
  const there = new Date(Date.now() + MINUTES_TO_CHINA * MINUTE_MS);
  return readMoment(there.toISOString().slice(0, DATE_LENGTH));
}

const factor = (value: string, scale: number, unit: string) => ({
  ...{ value, scale, unit, source: 'UKGOV-2025', date: '2025-06-10' },
});

const appointment = (): Content<'APPOINT_BODY', 'appointment'> => ({
  ...{ unit: BODY, body: 'ACCOUNTING_BODY', from: today() },
});

const factorSet = (): Content<'SET_FACTOR_SET', 'factorSet'> => ({
  ...{ code: 'YLJP', version: 1, from: today() },
  content: {
    title: '示例线上办事减排因子集',
    // Digest of the text of the method, which is published beside it.
    method: { code: 'YLJP', text: { sha256: '0'.repeat(64) } },
    travel: {
      CAR: factor('16725', 2, 'g/km'),
      BUS: factor('10385', 2, 'g/km'),
      METRO: factor('278', 1, 'g/km'),
      OTHER: factor('0', 0, 'g/km'),
    },
    distance: factor('10000', 0, 'm/visit'),
    shares: [
      { mode: 'CAR', perMille: 300 },
      { mode: 'BUS', perMille: 400 },
      { mode: 'METRO', perMille: 300 },
    ],
    sheet: factor('671', 2, 'g/sheet'),
    online: factor('15', 1, 'g/case'),
    caps: { perCase: '5000', perPersonDay: '20000', itemCasesPerPersonDay: 3 },
    rules: {
      ...{ velocity: { cases: 20, days: 3 }, sequence: { seconds: 60 }, selfDealing: 'HOLD' },
    },
    ...{ earnWithinDays: 365, collectWithinDays: 365, gramsPerUnit: '1000', bufferPerMille: 100 },
  },
});

const venueRules = (): Content<'SET_VENUE_RULES', 'rules'> => ({
  ...{ venue: VENUE, bank: BANK, modes: ['LISTING', 'NEGOTIATED'], resaleDays: 5, closures: [] },
  ...{ fee: { perMille: 5, minimum: '1' }, from: today() },
});

/** Filled in with fictitious values, by the name of the decision. */
const FORMS: Readonly<Record<string, () => object>> = {
  'appoint-body': appointment,
  'end-appointment': appointment,
  'set-factor-set': factorSet,
  'set-venue-rules': venueRules,
};

/** The file that `units propose` takes, filled in, to be changed. */
export const formCommand = defineCommand({
  name: 'form',
  summary: unitsTexts.form,
  details: unitsTexts.formDetails,
  examples: ['units form set-factor-set --out factors.json', 'units form set-venue-rules'],
  args: { decision: one('DECISION', unitsTexts.decision) },
  options: { out: optional('FILE', unitsTexts.formOut) },
  async run(session, { decision: name }, { out }) {
    const { decisionUnknown } = unitsTexts;
    const chosen = readChoice(name, Object.keys(FORMS), 'DECISION_UNKNOWN', decisionUnknown);
    const form = jsonText(ownMember(FORMS, chosen)?.());
    if (out === undefined) await session.terminal.out(form);
    else await writeNewFile(out, form);
    return EXIT.passes;
  },
});
