// SPDX-License-Identifier: Apache-2.0
import { REQUEST_PARTS } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { sharingTexts } from '../../texts/sharing.js';
import { readChoice } from '../choice.js';
import { defineCommand, flag, many, one, optional, type Command } from '../command.js';
import { readJsonObject } from '../json-file.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';
import { readScope } from './grant-acts.js';
import { newId } from './new-id.js';
import { toldOfRequest } from './told.js';

type Content = components['schemas']['AskedContent'];

const requestArg = { id: one('REQUEST', sharingTexts.request) };
const fileArg = { file: one('FILE', sharingTexts.contentFile) };
const writes = { basis: one('CODE', sharingTexts.basis), ...writeOptions };

const file = defineCommand({
  name: 'file',
  summary: sharingTexts.file,
  details: sharingTexts.fileDetails,
  examples: ['request file 307001-000012 request.json --basis ZWSJ-23'],
  args: { item: one('ITEM', sharingTexts.item), ...fileArg },
  options: { id: optional('REQUEST', sharingTexts.newRequest), ...writes },
  async run(session, { item, file: named }, { basis, ...options }) {
    const params = { header: writeHeaders(options) };
    const id = options.id ?? newId('req');
    const content = (await readJsonObject(named)) as unknown as Content;
    const body = { id, item, content, basis };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/requests', { params, body })),
    );
    return toldOfRequest(session, written);
  },
});

const amend = defineCommand({
  name: 'amend',
  summary: sharingTexts.amend,
  details: sharingTexts.fileDetails,
  args: { ...requestArg, ...fileArg },
  options: writes,
  async run(session, { id, file: named }, { basis, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const content = (await readJsonObject(named)) as unknown as Content;
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/requests/{id}/amendments', { params, body: { content, basis } })),
    );
    return toldOfRequest(session, written);
  },
});

function actCommand(
  name: 'send' | 'return' | 'withdraw' | 'extend' | 'refuse' | 'dispute' | 'uphold',
): Command {
  const act = name === 'return' ? 'giveBack' : name;
  return defineCommand({
    name,
    summary: sharingTexts[name],
    args: requestArg,
    options: writes,
    async run(session, path, { basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/requests/{id}/acts', { params, body: { act, basis } })),
      );
      return toldOfRequest(session, written);
    },
  });
}

const askCompletion = defineCommand({
  name: 'ask-completion',
  summary: sharingTexts.askCompletion,
  examples: ['request ask-completion req_… --missing scope --missing timeLimit --basis ZWSJ-24'],
  args: requestArg,
  options: { missing: many('PART', sharingTexts.missing), ...writes },
  async run(session, path, { missing: named, basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { choiceUnknown } = sharingTexts;
    const missing = named.map((part) =>
      readChoice(part, REQUEST_PARTS, 'PART_UNKNOWN', choiceUnknown),
    );
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(
        api.POST('/v1/requests/{id}/completion-notices', { params, body: { missing, basis } }),
      ),
    );
    return toldOfRequest(session, written);
  },
});

function approveCommand(
  name: 'approve' | 'grant-disputed',
  act: components['schemas']['RequestApproval']['act'],
): Command {
  return defineCommand({
    name,
    summary: sharingTexts[act],
    details: sharingTexts.approveDetails,
    args: requestArg,
    options: {
      scope: optional('FILE', sharingTexts.scopeFile),
      mayDelegate: flag(sharingTexts.mayDelegate),
      grant: optional('GRANT', sharingTexts.newGrant),
      ...writes,
    },
    async run(session, path, { scope: named, mayDelegate, basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const grant = options.grant ?? newId('grt');
      const yulian = await session.yulian();
      const given = named === undefined ? await askedScope(yulian, path) : await readScope(named);
      const body = { act, grant, scope: given, mayDelegate, basis };
      const written = await unsettled({ '--grant': grant }, () =>
        dataOf(yulian.api.POST('/v1/requests/{id}/approvals', { params, body })),
      );
      return toldOfRequest(session, written);
    },
  });
}

/** All that is asked. */
async function askedScope(
  { api }: YulianClient,
  path: { readonly id: string },
): Promise<components['schemas']['AskedScope']> {
  const { request } = await dataOf(api.GET('/v1/requests/{id}', { params: { path } }));
  return request.content.scope;
}

const vote = defineCommand({
  name: 'vote',
  summary: sharingTexts.vote,
  args: { ...requestArg, vote: one('VOTE', sharingTexts.voteArgument) },
  options: { grant: optional('GRANT', sharingTexts.newGrant), ...writes },
  async run(session, { id, vote: word }, { basis, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const grant = options.grant ?? newId('grt');
    const { choiceUnknown } = sharingTexts;
    const chosen = readChoice(word, ['grant', 'uphold'], 'VOTE_UNKNOWN', choiceUnknown);
    const body = { vote: chosen, grant, basis };
    const { api } = await session.yulian();
    const written = await unsettled({ '--grant': grant }, () =>
      dataOf(api.POST('/v1/requests/{id}/votes', { params, body })),
    );
    return toldOfRequest(session, written);
  },
});

/** What clerks, sharing offices, providers, supervisors and the committee do with requests. */
export const requestActCommands = [
  file,
  amend,
  actCommand('send'),
  actCommand('return'),
  actCommand('withdraw'),
  askCompletion,
  actCommand('extend'),
  approveCommand('approve', 'approve'),
  actCommand('refuse'),
  actCommand('dispute'),
  approveCommand('grant-disputed', 'grantDisputed'),
  actCommand('uphold'),
  vote,
] as const;
