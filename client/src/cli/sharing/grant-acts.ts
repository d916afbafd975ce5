// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { sharingTexts } from '../../texts/sharing.js';
import { defineCommand, flag, one, optional } from '../command.js';
import { readJsonObject } from '../json-file.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';
import { newId } from './new-id.js';
import { toldOfGrant } from './told.js';

type Scope = components['schemas']['AskedScope'];

const grantArg = { id: one('GRANT', sharingTexts.grant) };
const fileArg = { file: one('FILE', sharingTexts.scopeFile) };
const holderArg = { holder: one('USCC', sharingTexts.holder) };
const writes = { basis: one('CODE', sharingTexts.basis), ...writeOptions };
const making = {
  mayDelegate: flag(sharingTexts.mayDelegate),
  id: optional('GRANT', sharingTexts.newGrant),
  ...writes,
};

const give = defineCommand({
  name: 'give',
  summary: sharingTexts.give,
  details: sharingTexts.scopeDetails,
  examples: ['grant give 11999999TA0001027K 307001-000012 scope.json --basis ZWSJ-26'],
  args: { ...holderArg, item: one('ITEM', sharingTexts.item), ...fileArg },
  options: making,
  async run(session, { holder, item, file }, { mayDelegate, basis, ...options }) {
    const params = { header: writeHeaders(options) };
    const id = options.id ?? newId('grt');
    const scope = await readScope(file);
    const body = { id, item, holder, scope, mayDelegate, basis };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/grants', { params, body })),
    );
    return toldOfGrant(session, written);
  },
});

const narrow = defineCommand({
  name: 'narrow',
  summary: sharingTexts.narrow,
  details: sharingTexts.scopeDetails,
  args: { ...grantArg, ...fileArg },
  options: writes,
  async run(session, { id, file }, { basis, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const body = { scope: await readScope(file), basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/grants/{id}/narrowings', { params, body })),
    );
    return toldOfGrant(session, written);
  },
});

const delegate = defineCommand({
  name: 'delegate',
  summary: sharingTexts.delegate,
  details: sharingTexts.scopeDetails,
  args: { parent: one('GRANT', sharingTexts.grant), ...holderArg, ...fileArg },
  options: making,
  async run(session, { parent, holder, file }, { mayDelegate, basis, ...options }) {
    const params = { path: { id: parent }, header: writeHeaders(options) };
    const id = options.id ?? newId('grt');
    const body = { id, holder, scope: await readScope(file), mayDelegate, basis };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/grants/{id}/delegations', { params, body })),
    );
    return toldOfGrant(session, written);
  },
});

const revoke = defineCommand({
  name: 'revoke',
  summary: sharingTexts.revoke,
  args: grantArg,
  options: writes,
  async run(session, path, { basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/grants/{id}/revocations', { params, body: { basis } })),
    );
    return toldOfGrant(session, written);
  },
});

/** What approvers do with grants. */
export const grantActCommands = [give, narrow, delegate, revoke] as const;

/** A scope from a file; the gateway says what is wrong with it. */
export async function readScope(file: string): Promise<Scope> {
  return (await readJsonObject(file)) as unknown as Scope;
}
