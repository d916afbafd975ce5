// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { certificatesTexts } from '../../texts/certificates.js';
import { issueTexts } from '../../texts/issue.js';
import { fillText } from '../../texts/text.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { dataDir } from '../connection.js';
import { EXIT } from '../exit-codes.js';
import { listCommand } from '../list-command.js';
import { askOperator, runOperator } from '../operator/run-operator.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { jsonLines, showCommand } from '../show-command.js';
import { UsageError } from '../usage-error.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Revocation = components['schemas']['Revocation'];

/** As the operator program says it. */
type Issued = Readonly<Record<'mspId' | 'certificate' | 'validTo', string>>;

/** As the operator program says it. */
type Renewed = Readonly<Record<'mspId' | 'name' | 'validTo', string>>;

const COLUMNS: readonly Column<Revocation>[] = [
  { heading: certificatesTexts.organisation, cell: ({ mspId }) => mspId },
  { heading: certificatesTexts.serialColumn, cell: ({ serial }) => serial },
  { heading: certificatesTexts.recordedAt, cell: ({ recordedAt }) => beijingTime(recordedAt) },
  { heading: certificatesTexts.basis, cell: ({ basis }) => basis },
];

const list = listCommand({
  name: 'list',
  summary: certificatesTexts.list,
  options: { msp: optional('MSP', certificatesTexts.mspId) },
  query: ({ msp: mspId }) => ({ mspId }),
  page: (api, query) => dataOf(api.GET('/v1/revocations', { params: { query } })),
  columns: COLUMNS,
});

const show = showCommand({
  name: 'show',
  summary: certificatesTexts.show,
  args: {
    msp: one('MSP', certificatesTexts.mspId),
    serial: one('SERIAL', certificatesTexts.serial),
  },
  record: (api, { msp: mspId, serial }) =>
    dataOf(api.GET('/v1/revocations/{mspId}/{serial}', { params: { path: { mspId, serial } } })),
  lines: jsonLines,
});

const revoke = defineCommand({
  name: 'revoke',
  summary: certificatesTexts.revoke,
  details: certificatesTexts.revokeDetails,
  examples: ['certificates revoke certificate.pem --msp BureauMSP --basis LHZC-12'],
  args: { file: one('FILE', certificatesTexts.file) },
  options: {
    msp: one('MSP', certificatesTexts.mspId),
    basis: one('CODE', issueTexts.basis),
    ...writeOptions,
  },
  async run(session, { file }, options) {
    const header = writeHeaders(options);
    const certificate = { mspId: options.msp, serial: await serialIn(file) };
    const body = { certificate, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/revocations', { params: { header }, body })),
    );
    await answer(session, written, () => [
      session.t(certificatesTexts.revoked, certificate),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const renew = defineCommand({
  name: 'renew',
  summary: certificatesTexts.renew,
  details: certificatesTexts.renewDetails,
  examples: ['certificates renew --data-dir /srv/yulian', 'certificates renew --within 90'],
  args: {},
  options: { within: optional('DAYS', certificatesTexts.within) },
  async run(session, _args, { within = '30' }) {
    const args = ['renew', '--data', dataDir(session.globals), '--within', within];
    return runOperator(session, args, (value) => ({ value, lines: renewedLines(session, value) }));
  },
});

const issue = defineCommand({
  name: 'issue',
  summary: certificatesTexts.issue,
  details: certificatesTexts.issueDetails,
  examples: [
    'certificates issue --name hall-1 --unit 11999999TA0001027K --role clerk --public-key hall-1.pub.pem --out hall-1.pem',
  ],
  args: {},
  options: {
    name: one('CODE', certificatesTexts.systemName),
    unit: one('USCC', certificatesTexts.unit),
    role: one('ROLE', certificatesTexts.role),
    publicKey: one('FILE', certificatesTexts.publicKey),
    days: optional('DAYS', certificatesTexts.days),
    out: one('FILE', certificatesTexts.out),
  },
  async run(session, _args, { name, unit, role, publicKey, days = '365', out }) {
    const place = ['issue-client', '--data', dataDir(session.globals)];
    const whom = ['--name', name, '--unit', unit, '--role', role];
    const args = [...place, ...whom, '--public-key', publicKey, '--days', days];
    const { said, exitCode } = await askOperator(args);
    const { certificate, ...issued } = said as unknown as Issued;
    await writeFile(out, certificate);
    await answer(session, { ...issued, out }, () => [
      session.t(certificatesTexts.issued, { ...issued, validTo: beijingTime(issued.validTo), out }),
    ]);
    return exitCode;
  },
});

export const certificatesCommands: CommandGroup = {
  name: 'certificates',
  summary: certificatesTexts.group,
  commands: [list, show, revoke, issue, renew],
};

function renewedLines({ t }: Session, { renewed }: Readonly<Record<string, unknown>>): string[] {
  const lines = (renewed as readonly Renewed[]).map(({ mspId, name, validTo }) =>
    t(certificatesTexts.renewed, { mspId, name, validTo: beijingTime(validTo) }),
  );
  return lines.length === 0 ? [t(certificatesTexts.nothingRenewed)] : lines;
}

async function serialIn(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new X509Certificate(bytes).serialNumber.toLowerCase();
  } catch {
    const { fileUnreadable } = certificatesTexts;
    throw new UsageError('CERTIFICATE_UNREADABLE', fillText(fileUnreadable, { file }));
  }
}
