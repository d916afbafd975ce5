// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { casesTexts } from '../../texts/cases.js';
import type { Text } from '../../texts/text.js';
import { defineCommand, many, one, optional, type Command } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import { readHolder } from '../issue/content.js';
import { readJsonObject } from '../json-file.js';
import type { Session } from '../session.js';
import { newId } from '../sharing/new-id.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';
import { materialOptions, readAnswers, readStep, stepOptions } from './read-options.js';
import { readFiles } from './sealed-files.js';
import { toldOfCase } from './told.js';

type Schemas = components['schemas'];

const caseArg = { id: one('CASE', casesTexts.case) };
const writes = { basis: one('CODE', casesTexts.basis), ...writeOptions };

/** Which case, and the headers of a write. */
interface CaseParams {
  readonly path: { readonly id: string };
  readonly header: ReturnType<typeof writeHeaders>;
}

type Sent = Promise<{ readonly data?: Schemas['WrittenCase']; readonly response: Response }>;

/** Does a write about a case, and tells of the case as it is then. */
async function wrote(session: Session, send: (client: YulianClient) => Sent): Promise<ExitCode> {
  const client = await session.yulian();
  return toldOfCase(session, await unsettled({}, () => dataOf(send(client))));
}

const receive = defineCommand({
  name: 'receive',
  summary: casesTexts.receive,
  examples: [
    'case receive 11999999TA0001019Q2000131001000 --applicant applicant.json --number 2026-0017 --channel MOBILE --basis ZWFW-5',
  ],
  args: { item: one('ITEM', casesTexts.item) },
  options: {
    applicant: one('FILE', casesTexts.applicant),
    number: one('NUMBER', casesTexts.number),
    parent: optional('CASE', casesTexts.parent),
    id: optional('CASE', casesTexts.newCase),
    ...stepOptions,
    ...writes,
  },
  async run(
    session,
    { item: serviceItem },
    { applicant: file, number, parent, basis, ...options },
  ) {
    const params = { header: writeHeaders(options) };
    const id = options.id ?? newId('cas');
    const applicant = readHolder(file, await readJsonObject(file));
    const step = readStep('APPLICATION', options);
    const body = { id, serviceItem, applicant, number, step, basis, ...defined({ parent }) };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/cases', { params, body })),
    );
    return toldOfCase(session, written);
  },
});

const answer = defineCommand({
  name: 'answer',
  summary: casesTexts.answer,
  details: casesTexts.answerDetails,
  examples: ['case answer cas_… --submitted CL-1 --held CL-2=mat_… --basis ZWFW-6'],
  args: caseArg,
  options: { ...materialOptions, ...writes },
  async run(session, path, { basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const body = { materials: readAnswers(options), basis };
    return wrote(session, ({ api }) => api.POST('/v1/cases/{id}/materials', { params, body }));
  },
});

const step = defineCommand({
  name: 'step',
  summary: casesTexts.step,
  args: { ...caseArg, step: one('STEP', casesTexts.stepName) },
  options: { ...stepOptions, ...writes },
  async run(session, { id, step: name }, { basis, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const body = { step: readStep(name, options), basis };
    return wrote(session, ({ api }) => api.POST('/v1/cases/{id}/steps', { params, body }));
  },
});

const askCompletion = defineCommand({
  name: 'ask-completion',
  summary: casesTexts.askCompletion,
  args: caseArg,
  options: { missing: many('CODE', casesTexts.missing), ...writes },
  async run(session, path, { missing, basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const body = { missing: [...missing], basis };
    return wrote(session, ({ api }) =>
      api.POST('/v1/cases/{id}/completion-notices', { params, body }),
    );
  },
});

/** An act that takes nothing but its basis. */
function plainCommand(
  name: string,
  summary: Text,
  send: (client: YulianClient, params: CaseParams, basis: string) => Sent,
): Command {
  return defineCommand({
    ...{ name, summary, args: caseArg, options: writes },
    async run(session, path, { basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      return wrote(session, (client) => send(client, params, basis));
    },
  });
}

function clerkCommand(act: Schemas['CaseAct']['act']): Command {
  return plainCommand(act, casesTexts[act], ({ api }, params, basis) =>
    api.POST('/v1/cases/{id}/acts', { params, body: { act, basis } }),
  );
}

function approverCommand(name: string, act: Schemas['CaseDecision']['act']): Command {
  return plainCommand(name, casesTexts[act], ({ api }, params, basis) =>
    api.POST('/v1/cases/{id}/decisions', { params, body: { act, basis } }),
  );
}

const coSign = defineCommand({
  name: 'co-sign',
  summary: casesTexts.coSign,
  args: caseArg,
  options: { unit: many('USCC', casesTexts.coSigners), ...writes },
  async run(session, path, { unit, basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const body = { units: [...unit], basis };
    return wrote(session, ({ api }) => api.POST('/v1/cases/{id}/co-signatures', { params, body }));
  },
});

const stop = defineCommand({
  name: 'stop',
  summary: casesTexts.stopClock,
  args: { ...caseArg, procedure: one('PROCEDURE', casesTexts.procedure) },
  options: writeOptions,
  async run(session, { id, procedure }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    return wrote(session, ({ api }) =>
      api.POST('/v1/cases/{id}/special-procedures', { params, body: { procedure } }),
    );
  },
});

const deliver = defineCommand({
  name: 'deliver',
  summary: casesTexts.deliver,
  details: casesTexts.deliverDetails,
  examples: [
    'case deliver cas_… --licence 1.2.156.3005.2.… --sealed S-0a1b2c3d4e5f6071:permit.ofd --channel window --basis XZXKF-44',
  ],
  args: caseArg,
  options: {
    licence: many('LICENCE', casesTexts.licence),
    sealed: many('SEAL:FILE', casesTexts.sealed),
    ...stepOptions,
    ...writes,
  },
  async run(session, path, { licence, sealed, basis, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const step = readStep('COLLECTION', options);
    if (sealed.length === 0) throw new UsageError('SEALED_MISSING', casesTexts.sealedMissing);
    const files = await readFiles(session, sealed);
    const body = { licences: [...licence], files, step, basis };
    return wrote(session, ({ api }) => api.POST('/v1/cases/{id}/delivery', { params, body }));
  },
});

const archive = defineCommand({
  name: 'archive',
  summary: casesTexts.archive,
  args: { ...caseArg, package: one('PACKAGE', casesTexts.package) },
  options: writes,
  async run(session, { id, package: named }, { basis, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    return wrote(session, ({ api }) =>
      api.POST('/v1/cases/{id}/archive', { params, body: { archive: named, basis } }),
    );
  },
});

/** What clerks, approvers and units that sign do with cases. */
export const caseActCommands = [
  receive,
  answer,
  step,
  askCompletion,
  clerkCommand('complete'),
  clerkCommand('accept'),
  approverCommand('not-accept', 'notAccept'),
  clerkCommand('withdraw'),
  coSign,
  approverCommand('sign', 'sign'),
  approverCommand('decline', 'decline'),
  stop,
  approverCommand('resume', 'resumeClock'),
  approverCommand('grant', 'grant'),
  approverCommand('refuse', 'refuse'),
  deliver,
  archive,
] as const;
