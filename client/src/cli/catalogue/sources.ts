// SPDX-License-Identifier: Apache-2.0
import { SUBJECT_KINDS } from '@yulian/proofs';
import type { components, operations } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { catalogueTexts } from '../../texts/catalogue.js';
import { fillText } from '../../texts/text.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional, type Command } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';
import { said, sourceLines, toldOfSource } from './told.js';

type Source = components['schemas']['CatalogueSource'];
type Query = NonNullable<operations['listSources']['parameters']['query']>;

const STATES = ['CLAIMED', 'OFFERED', 'RELEASED'] as const satisfies readonly NonNullable<
  Query['state']
>[];

const sourceArg = { id: one('SUBJECT.ELEMENT', catalogueTexts.sourceId) };
const writes = { basis: one('CODE', catalogueTexts.basis), ...writeOptions };

const claim = defineCommand({
  name: 'claim',
  summary: catalogueTexts.claim,
  examples: [
    'catalogue claim LEGAL_PERSON.registeredAddress 307001-000012 /address --basis ZWGX-9',
  ],
  args: {
    ...sourceArg,
    item: one('ITEM', catalogueTexts.id),
    field: one('FIELD', catalogueTexts.field),
  },
  options: writes,
  async run(session, { id, item, field }, options) {
    const { subject, element } = readSourceId(id);
    const params = { path: { id: item }, header: writeHeaders(options) };
    const body = { subject, element, field, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/catalogue/{id}/sources', { params, body })),
    );
    return toldOfSource(session, written);
  },
});

const source = showCommand({
  name: 'source',
  summary: catalogueTexts.source,
  args: sourceArg,
  record: (api, path) => dataOf(api.GET('/v1/catalogue-sources/{id}', { params: { path } })),
  lines: sourceLines,
});

const sources = listCommand({
  name: 'sources',
  summary: catalogueTexts.sources,
  options: {
    provider: optional('USCC', catalogueTexts.provider),
    item: optional('ITEM', catalogueTexts.item),
    subject: optional('SUBJECT', catalogueTexts.subject),
    state: optional('STATE', catalogueTexts.sourceState),
  },
  query(options) {
    const { choiceUnknown } = catalogueTexts;
    const { provider, item } = options;
    const [subject, state] = [
      readOptionalChoice(options.subject, SUBJECT_KINDS, 'SUBJECT_UNKNOWN', choiceUnknown),
      readOptionalChoice(options.state?.toUpperCase(), STATES, 'STATE_UNKNOWN', choiceUnknown),
    ];
    return { provider, item, subject, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/catalogue-sources', { params: { query } })),
  columns: columnsOf,
});

const offer = defineCommand({
  name: 'offer',
  summary: catalogueTexts.offer,
  args: {
    ...sourceArg,
    item: one('ITEM', catalogueTexts.toItem),
    field: one('FIELD', catalogueTexts.field),
  },
  options: writes,
  async run(session, { id, item, field }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const body = { item, field, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/catalogue-sources/{id}/offers', { params, body })),
    );
    return toldOfSource(session, written);
  },
});

function actCommand(act: components['schemas']['SourceAct']['act']): Command {
  return defineCommand({
    name: act,
    summary: catalogueTexts[act],
    args: sourceArg,
    options: writes,
    async run(session, path, options) {
      const params = { path, header: writeHeaders(options) };
      const body = { act, basis: options.basis };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/catalogue-sources/{id}/acts', { params, body })),
      );
      return toldOfSource(session, written);
    },
  });
}

/** 一数一源 */
export const sourceCommands = [
  claim,
  source,
  sources,
  offer,
  actCommand('accept'),
  actCommand('decline'),
  actCommand('withdraw'),
  actCommand('release'),
] as const;

/** @throws UsageError `SOURCE_INVALID` */
function readSourceId(given: string): {
  readonly subject: (typeof SUBJECT_KINDS)[number];
  readonly element: string;
} {
  const [named, element = ''] = given.split('.');
  const subject = SUBJECT_KINDS.find((kind) => kind === named);
  if (subject !== undefined && element !== '') return { subject, element };
  throw new UsageError('SOURCE_INVALID', fillText(catalogueTexts.sourceInvalid, { given }));
}

function columnsOf(session: Session): readonly Column<Source>[] {
  const m = catalogueTexts;
  return [
    { heading: m.sourceColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.idColumn, cell: ({ source: place }) => place?.item ?? '' },
    { heading: m.providerColumn, cell: ({ source: place }) => place?.provider ?? '' },
    { heading: m.offeredColumn, cell: ({ offeredTo }) => offeredTo?.item ?? '' },
  ];
}
