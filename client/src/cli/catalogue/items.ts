// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { catalogueTexts } from '../../texts/catalogue.js';
import { defineCommand, many, one, optional } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { answer } from '../output/answer.js';
import { readNumber } from '../seals/read-number.js';
import type { Session } from '../session.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';
import { toldOfItem } from './told.js';

type Content = components['schemas']['CatalogueContent'];
type Written = components['schemas']['WrittenCatalogueItem'];

const itemArg = { id: one('ITEM', catalogueTexts.id) };
const draftArgs = { ...itemArg, draft: one('N', catalogueTexts.draftNumber) };
const writes = { basis: one('CODE', catalogueTexts.basis), ...writeOptions };
const dated = { from: optional('TIME', catalogueTexts.from), ...writes };

const draft = defineCommand({
  name: 'draft',
  summary: catalogueTexts.draft,
  details: catalogueTexts.draftDetails,
  examples: ['catalogue draft 307001-000012 item.json --basis ZWGX-11'],
  args: { ...itemArg, file: one('FILE', catalogueTexts.file) },
  options: writes,
  async run(session, { id, file }, options) {
    const params = { header: writeHeaders(options) };
    const content = (await readJsonObject(file)) as unknown as Content;
    const body = { id, content, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () => dataOf(api.POST('/v1/catalogue', { params, body })));
    return toldOfDraft(session, written);
  },
});

const revise = defineCommand({
  name: 'revise',
  summary: catalogueTexts.revise,
  details: catalogueTexts.draftDetails,
  args: { ...itemArg, file: one('FILE', catalogueTexts.file) },
  options: writes,
  async run(session, { id, file }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const content = (await readJsonObject(file)) as unknown as Content;
    const body = { content, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/catalogue/{id}/drafts', { params, body })),
    );
    return toldOfDraft(session, written);
  },
});

const publish = defineCommand({
  name: 'publish',
  summary: catalogueTexts.publish,
  examples: ['catalogue publish 307001-000012 1 --basis ZWGX-12 --key-file approver.key'],
  args: draftArgs,
  options: dated,
  run: (session, { id, draft: number }, { from, basis, ...options }) =>
    act(session, id, options, {
      ...{ act: 'publish', draft: readNumber(number), basis },
      ...defined({ from }),
    }),
});

const giveBack = defineCommand({
  name: 'give-back',
  summary: catalogueTexts.giveBack,
  args: draftArgs,
  options: writes,
  run: (session, { id, draft: number }, { basis, ...options }) =>
    act(session, id, options, { act: 'giveBack', draft: readNumber(number), basis }),
});

const retire = defineCommand({
  name: 'retire',
  summary: catalogueTexts.retire,
  args: itemArg,
  options: dated,
  run: (session, { id }, { from, basis, ...options }) =>
    act(session, id, options, { act: 'retire', basis, ...defined({ from }) }),
});

const update = defineCommand({
  name: 'update',
  summary: catalogueTexts.update,
  details: catalogueTexts.updateDetails,
  examples: ['catalogue update 307001-000012 --element LEGAL_PERSON.registeredAddress'],
  args: itemArg,
  options: {
    at: optional('TIME', catalogueTexts.updatedAt),
    element: many('SUBJECT.ELEMENT', catalogueTexts.element),
    ...writeOptions,
  },
  async run(session, { id }, { element, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const updatedAt = options.at ?? new Date().toISOString();
    const elements = element.length === 0 ? undefined : [...element];
    const body = { updatedAt, ...defined({ elements }) };
    const { api } = await session.yulian();
    const written = await unsettled({ '--at': updatedAt }, () =>
      dataOf(api.POST('/v1/catalogue/{id}/updates', { params, body })),
    );
    const { updates } = written.item;
    await answer(session, written, () => [
      session.t(catalogueTexts.updated, { id, updates }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

/** What clerks and approvers do with items. */
export const itemCommands = [draft, revise, publish, giveBack, retire, update] as const;

async function act(
  session: Session,
  id: string,
  options: { readonly idempotencyKey: string | undefined },
  body: components['schemas']['CatalogueAct'],
): Promise<ExitCode> {
  const params = { path: { id }, header: writeHeaders(options) };
  const { api } = await session.yulian();
  const written = await unsettled({}, () =>
    dataOf(api.POST('/v1/catalogue/{id}/acts', { params, body })),
  );
  return toldOfItem(session, written);
}

async function toldOfDraft(session: Session, written: Written): Promise<ExitCode> {
  const { id, drafts } = written.item;
  await answer(session, written, () => [
    session.t(catalogueTexts.drafted, { id, draft: drafts.length }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}
