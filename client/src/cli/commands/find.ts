// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, type Language, ownMember } from '@yulian/proofs';
import type { components, operations } from '../../generated/openapi.js';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { readHeldFile } from '../../sdk/held-file.js';
import { pagesOf, type Page } from '../../sdk/pages.js';
import { findTexts } from '../../texts/find.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readHolder } from '../issue/content.js';
import { readJsonObject } from '../json-file.js';
import { listOptions, pageQuery } from '../list-options.js';
import { writeList, type Column } from '../output/list.js';
import { beijingTime, lastDay } from '../output/times.js';

type Licence = components['schemas']['Licence'];
type Query = NonNullable<operations['listLicences']['parameters']['query']>;

const STATES = [
  'VALID',
  'SUSPENDED',
  'DOWNGRADED',
  'SUPERSEDED',
  'WITHDRAWN',
  'RESCINDED',
  'REVOKED',
  'CANCELLED',
  'TRANSFERRED_OUT',
  'NOT_YET_VALID',
  'EXPIRED',
] as const satisfies readonly NonNullable<Query['state']>[];

export const findCommand = defineCommand({
  name: 'find',
  summary: findTexts.summary,
  details: findTexts.details,
  examples: [
    'find --unit 11999999TA0001019Q --state SUSPENDED',
    'find --type 11999999TA00000168001 --issued-from 2026-01-01 --all --csv > licences.csv',
  ],
  args: {},
  options: {
    holder: optional('FILE', findTexts.holder),
    number: optional('NUMBER', findTexts.number),
    unit: optional('USCC', findTexts.unit),
    type: optional('CODE', findTexts.type),
    state: optional('STATE', findTexts.state),
    at: optional('TIME', findTexts.at),
    issuedFrom: optional('TIME', findTexts.issuedFrom),
    issuedTo: optional('TIME', findTexts.issuedTo),
    reliesOn: optional('IDENTIFIER', findTexts.reliesOn),
    file: optional('FILE', findTexts.file),
    ...listOptions,
  },
  async run(session, _args, options) {
    const filters = await filtersOf(options);
    const { file } = options;
    const yulian = await session.yulian();
    const pages =
      file === undefined
        ? pagesOf((cursor) =>
            dataOf(
              yulian.api.GET('/v1/licences', {
                params: { query: { ...filters, ...pageQuery(options, cursor) } },
              }),
            ),
          )
        : pagesOf(() => findByFile(yulian, file));
    await writeList(session, pages, columnsOf(session.language), options);
    return EXIT.passes;
  },
});

interface FindOptions {
  readonly holder: string | undefined;
  readonly number: string | undefined;
  readonly unit: string | undefined;
  readonly type: string | undefined;
  readonly state: string | undefined;
  readonly at: string | undefined;
  readonly issuedFrom: string | undefined;
  readonly issuedTo: string | undefined;
  readonly reliesOn: string | undefined;
}

async function filtersOf(options: FindOptions): Promise<Query> {
  const { holder: file, number, at, issuedFrom, issuedTo, reliesOn } = options;
  const holder = file === undefined ? undefined : readHolder(file, await readJsonObject(file));
  return defined({
    holderType: holder?.type,
    holderCode: holder?.code,
    number,
    issuer: options.unit,
    typeCode: options.type,
    state: readOptionalChoice(
      options.state?.toUpperCase(),
      STATES,
      'STATE_UNKNOWN',
      findTexts.stateUnknown,
    ),
    at,
    issuedFrom,
    issuedTo,
    reliesOn,
  });
}

/** By its digests, which the chain or, for who may ask, the vault knows. */
async function findByFile({ api, upload }: YulianClient, path: string): Promise<Page<Licence>> {
  const { digests, signatures } = await readHeldFile(path);
  const verification =
    signatures === 'carried'
      ? await dataOf(api.POST('/v1/verify', { body: { digest: digests } }))
      : ((await upload('/v1/verify', path)) as components['schemas']['Verification']);
  const { identifier: id, checks, height } = verification;
  // An identifier in the file names a licence; that it is this very file, its content shows.
  const matches = checks.some(({ code }) => code === 'CONTENT_MATCHES');
  if (id === undefined || !matches) return { data: [], has_more: false, next: null, height };
  const licence = await dataOf(api.GET('/v1/licences/{id}', { params: { path: { id } } }));
  return { data: [licence], has_more: false, next: null, height };
}

function columnsOf(language: Language): readonly Column<Licence>[] {
  const states = verificationTexts(language).licenceStates;
  return [
    { heading: findTexts.id, cell: ({ id }) => id },
    { heading: findTexts.stateColumn, cell: ({ state }) => ownMember(states, state) ?? state },
    { heading: findTexts.typeColumn, cell: ({ typeCode }) => typeCode },
    { heading: findTexts.issuer, cell: ({ issuer }) => issuer },
    { heading: findTexts.version, cell: ({ version }) => String(version) },
    { heading: findTexts.issuedAt, cell: ({ issuedAt }) => beijingTime(issuedAt) },
    {
      heading: findTexts.validTo,
      cell: ({ validTo }) => (validTo === undefined ? findTexts.open[language] : lastDay(validTo)),
    },
  ];
}
