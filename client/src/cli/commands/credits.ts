// SPDX-License-Identifier: Apache-2.0
import { certificateText } from '@yulian/proofs/certificates';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { creditTexts as m } from '../../texts/credits.js';
import { fillText } from '../../texts/text.js';
import { readChoice } from '../choice.js';
import { defineCommand, flag, many, one, optional, type CommandGroup } from '../command.js';
import { confirmOptions, requireConfirmed } from '../confirm.js';
import { batchCommands } from '../credits/batch-commands.js';
import { ACCOUNT_KINDS, creditListCommands } from '../credits/list-commands.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import { tableLines } from '../output/table.js';
import { recomputeCommand } from './points.js';
import type { Session } from '../session.js';
import { newId } from '../sharing/new-id.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Schemas = components['schemas'];

const PURPOSES = ['VOLUNTARY', 'EVENT', 'TRAVEL', 'OFFICE', 'CHARITY'] as const;

const openAccount = defineCommand({
  name: 'open-account',
  summary: m.openAccount,
  args: {},
  options: { kind: one('KIND', m.kind), id: optional('ACCOUNT', m.newAccount), ...writeOptions },
  async run(session, _args, { kind: asked, ...options }) {
    const kind = readChoice(asked, ACCOUNT_KINDS, 'KIND_UNKNOWN', m.kindUnknown);
    const id = options.id ?? newId('eac');
    const params = { header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/eco-accounts', { params, body: { id, kind } })),
    );
    await answer(session, written, () => [
      session.t(m.told, { id, state: written.account.accountKind }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const certificate = defineCommand({
  name: 'certificate',
  summary: m.certificate,
  details: m.certificateDetails,
  examples: [
    'credits certificate ret_… --out retired.json',
    'credits certificate ret_… --out retired.pdf',
    'credits certificate ret_… --pdf --out print',
  ],
  args: { id: one('RETIREMENT', m.retirement) },
  options: { out: one('FILE', m.out), pdf: flag(m.pdf) },
  async run(session, path, { out, pdf }) {
    const isPdf = pdf || out.toLowerCase().endsWith('.pdf');
    await writeNewFile(out, await (isPdf ? printed(session, path) : evidence(session, path)));
    await answer(session, { ...path, file: out }, () => [session.t(m.written, { file: out })]);
    return EXIT.passes;
  },
});

async function evidence(session: Session, path: { readonly id: string }): Promise<string> {
  const { api } = await session.yulian();
  const params = { path };
  return certificateText(await dataOf(api.GET('/v1/retirements/{id}/certificate', { params })));
}

/** As a PDF, in the language of the run. */
async function printed(session: Session, path: { readonly id: string }): Promise<Uint8Array> {
  const { api } = await session.yulian();
  const params = { path, query: { lang: session.language } };
  const { data } = await api.GET('/v1/retirements/{id}/certificate.pdf', {
    params,
    parseAs: 'arrayBuffer',
  });
  return new Uint8Array(data as unknown as ArrayBuffer);
}

/** `yulian credits`. */
export const creditsCommands: CommandGroup = {
  name: 'credits',
  summary: m.group,
  commands: [openAccount, ...creditListCommands, ...batchCommands, certificate, recomputeCommand],
};

/** `yulian retire`. */
export const retireCommand = defineCommand({
  name: 'retire',
  summary: m.retire,
  details: m.retireDetails,
  examples: [
    'retire ECO-999999-YLJP-2026-B1-1-100=20 --account eac_… --beneficiary 示例协会 --purpose EVENT --from 2026-01-01 --to 2026-03-31',
  ],
  args: { serials: many('SERIAL', m.serial) },
  options: {
    account: one('ACCOUNT', m.account),
    beneficiary: optional('NAME', m.beneficiary),
    beneficiaryCommitment: optional('HEX', m.commitment),
    purpose: one('PURPOSE', m.purpose),
    from: one('DATE', m.from),
    to: one('DATE', m.to),
    project: optional('PROJECT', m.project),
    id: optional('RETIREMENT', m.newRetirement),
    ...confirmOptions,
    ...writeOptions,
  },
  async run(session, { serials }, { account, purpose: asked, from, to, project, ...options }) {
    const id = options.id ?? newId('ret');
    const purpose = readChoice(asked, PURPOSES, 'PURPOSE_UNKNOWN', m.purposeUnknown);
    const body: Schemas['NewRetirement'] = {
      ...{ id, account, purpose, period: { from, to }, ...defined({ project }) },
      beneficiary: beneficiaryOf(options),
      holdings: serials.map(holdingOf),
    };
    const params = { header: writeHeaders(options) };
    const question = fillText(m.retireQuestion, { serials: serials.join(', '), account });
    await requireConfirmed(session, question, options.yes);
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/retirements', { params, body })),
    );
    const { units } = written.retirement;
    await answer(session, written, () => [
      session.t(m.toldRetired, { id, units }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

function beneficiaryOf({
  beneficiary: name,
  beneficiaryCommitment: commitment,
}: {
  readonly beneficiary: string | undefined;
  readonly beneficiaryCommitment: string | undefined;
}): Schemas['NewRetirement']['beneficiary'] {
  if (name !== undefined && commitment === undefined) return { kind: 'PUBLIC', name };
  if (commitment !== undefined && name === undefined) return { kind: 'COMMITTED', commitment };
  throw new UsageError('BENEFICIARY_MISSING', m.beneficiaryMissing);
}

/** `SERIAL` or `SERIAL=COUNT`. */
function holdingOf(text: string): Schemas['NewRetirement']['holdings'][number] {
  const [serial = '', count] = text.split('=');
  return { serial, ...defined({ count }) };
}

const auditCredits = defineCommand({
  name: 'credits',
  summary: m.auditCredits,
  details: m.auditDetails,
  args: {},
  options: {},
  async run(session) {
    const { api } = await session.yulian();
    const found = await dataOf(api.GET('/v1/credit-audits', {}));
    await answer(session, found, () => auditLines(session, found));
    return found.sound ? EXIT.passes : EXIT.fails;
  },
});

/** `yulian audit`. */
export const auditCommands: CommandGroup = {
  name: 'audit',
  summary: m.auditGroup,
  commands: [auditCredits],
};

function auditLines(session: Session, found: Schemas['CreditAudit']): readonly string[] {
  const { transactions, height, faults } = found;
  const batches = found.batches.map((one) => [
    ...[one.id, one.state, one.issued, one.held, one.onOffer],
    ...[one.buffer, one.retired, one.cancelled],
  ]);
  const headings = [
    ...[m.idColumn, m.stateColumn, m.issuedColumn, m.heldColumn, m.onOfferColumn],
    ...[m.bufferColumn, m.retiredColumn, m.cancelledColumn],
  ];
  const words = headings.map((heading) => session.t(heading));
  const table = batches.length === 0 ? [] : tableLines(words, batches);
  if (found.sound) return [...table, session.t(m.sound, { transactions, height })];
  const rows = faults.map(({ code, subject, block }) => [code, subject, String(block)]);
  const faultWords = [m.codeColumn, m.subjectColumn, m.blockColumn].map((one) => session.t(one));
  return [
    ...table,
    session.t(m.unsound, { count: faults.length }),
    ...tableLines(faultWords, rows),
  ];
}
