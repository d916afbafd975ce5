// SPDX-License-Identifier: Apache-2.0

/** Texts that may by their form hold the digits of a person's number, and why that is no leak. */
interface Reason {
  /** Places, `<schema>/<members>`. */
  readonly at: RegExp;
  /** Form of the texts; left out: any. */
  readonly form?: RegExp;
  readonly because: string;
}

/** Everything that the schemas take although it holds such digits. */
export const WHY_IT_MAY: readonly Reason[] = [
  {
    at: /./,
    form: /^(?:[a-z]{3}_|[hpu][0-9]{1,4}\.)?[0-9a-f]{64,}(?:\.[1-9])?$/,
    because: '32 random bytes, a digest or what is encrypted, made by a gateway',
  },
  {
    at: /(?:\/seal|seal\w+\/(?:id|replaces))$/i,
    form: /^S-[0-9a-f]{16,32}$/,
    because: '8 to 16 random bytes, made by a gateway',
  },
  {
    at: /(?:\/reliesOn\/\*|^actInput\/id|\/licence|^deliverInput\/licences\/\*|\/record|\/previous|\/content\/id)$/,
    form: /^1\.2\.156\.3005\.2\./,
    because: 'names a licence that is there: a new one may have no such serial',
  },
  {
    at: /\/standard\/id$/,
    because: 'names a standard that is there, by the USCC of its definer',
  },
  { at: /^batchActInput\/id$/, because: 'names a batch that is there' },
  {
    at: /\/(?:serial|serials\/\*|release\/\*)$/,
    form: /^ECO-/,
    because: 'names units that are there: they are numbered from 1',
  },
  {
    at: /(?:^certificateId|\/certificate)\/serial$/,
    because: 'as a certificate authority chose it: every certificate can be taken back',
  },
  {
    at: /^(?:archive|certifyErasure|collect|disposal|extendRetention|supervise|caseArchive)\w*\/(?:id|archive)$/,
    because: 'a unit of the registry and a code: collecting asks for both by themselves',
  },
  {
    at: /^collectInput\/code$/,
    form: /^(?!.*[0-9]{9})/,
    because: 'in groups as the rule of its fonds says: year and sequence number are such groups',
  },
  {
    at: /\/(?:grams|minimum|deposited|withdrawn|total|fen|lot|price|hectares|budget|perCase|perPersonDay|gramsPerUnit|units|count|value)$/,
    form: /^[1-9][0-9]*$/,
    because: 'an amount, with which is reckoned',
  },
  {
    at: /^pauseSubject\/id$|\/subject\/id$/,
    because: 'its kind says that it is a USCC or the code of a type, and it is checked as that',
  },
  { at: /^redeemShowingInput\/(?:code|salt)$/, because: 'random, and must open a commitment' },
  {
    at: /^loadMigrationInput\/rows\/\*\/(?:key|value|policy)$/,
    because: 'rows of a chain that stood, of which all committee members know the digest',
  },
];

/** Good texts for places that no argument of the table of bad input has. */
export const TEXTS_OF_NO_ARGUMENT: readonly string[] = [
  '11999999TA0001019Q.J001',
  '11999999TA00000168001/11999999TA0001019Q',
  'CS-11999999TA00000168001',
  `p1.${'0a'.repeat(32)}`,
  '{fonds}-{category}.{year}-{retention}-{office}-{item:4}',
  '2026-12-31T16:00:00.000Z',
];
