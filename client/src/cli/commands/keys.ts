// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { keysTexts } from '../../texts/keys.js';
import { readChoice } from '../choice.js';
import { defineCommand, many, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { requireOption } from '../issue/content.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import type { Column } from '../output/list.js';
import { beijingTime, readMoment } from '../output/times.js';
import type { Session } from '../session.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Key = components['schemas']['ApiKey'];

const ROLES = ['clerk', 'approver', 'auditor', 'committee', 'operator', 'gateway'] as const;
/** Only the owner may read a key: `--key-file` refuses others. */
const SECRET_MODE = 0o600;

const create = defineCommand({
  name: 'create',
  summary: keysTexts.create,
  details: keysTexts.createDetails,
  examples: ['keys create --role clerk --scope licences:read --label 窗口3 --out clerk.key'],
  args: {},
  options: {
    role: many('ROLE', keysTexts.role),
    scope: many('SCOPE', keysTexts.scope),
    label: optional('TEXT', keysTexts.label),
    expires: optional('TIME', keysTexts.expires),
    out: optional('FILE', keysTexts.out),
    ...writeOptions,
  },
  async run(session, _args, { role, scope, label, expires, out, ...options }) {
    const header = writeHeaders(options);
    const roles = role.map((word) =>
      readChoice(word, ROLES, 'ROLE_UNKNOWN', keysTexts.roleUnknown),
    );
    requireOption('--role', roles[0]);
    const body = {
      roles,
      ...defined({
        scopes: scope.length === 0 ? undefined : [...scope],
        label,
        expiresAt: expires === undefined ? undefined : readMoment(expires),
      }),
    };
    const { api } = await session.yulian();
    const { key, ...made } = await unsettled({}, () =>
      dataOf(api.POST('/v1/keys', { params: { header }, body })),
    );
    if (out !== undefined) await writeNewFile(out, `${key}\n`, SECRET_MODE);
    const shown = out === undefined ? { ...made, key } : { ...made, keyFile: out };
    await answer(session, shown, () => [
      session.t(keysTexts.created, { id: made.id, expires: beijingTime(made.expiresAt) }),
      out === undefined
        ? session.t(keysTexts.secret, { key })
        : session.t(keysTexts.written, { file: out }),
    ]);
    return EXIT.passes;
  },
});

const list = listCommand({
  name: 'list',
  summary: keysTexts.list,
  page: (api, query) => dataOf(api.GET('/v1/keys', { params: { query } })),
  columns: columnsOf,
});

const revoke = defineCommand({
  name: 'revoke',
  summary: keysTexts.revoke,
  args: { id: one('ID', keysTexts.id) },
  options: {},
  async run(session, { id }) {
    const { api } = await session.yulian();
    await api.DELETE('/v1/keys/{id}', { params: { path: { id } } });
    await answer(session, { id, state: 'revoked' }, () => [session.t(keysTexts.revoked, { id })]);
    return EXIT.passes;
  },
});

export const keysCommands: CommandGroup = {
  name: 'keys',
  summary: keysTexts.group,
  commands: [create, list, revoke],
};

function columnsOf({ t }: Session): readonly Column<Key>[] {
  const k = keysTexts;
  const states = { active: k.active, expired: k.expired, revoked: k.revokedState };
  return [
    { heading: k.idColumn, cell: ({ id }) => id },
    { heading: k.state, cell: ({ state }) => t(states[state]) },
    { heading: k.roles, cell: ({ roles }) => roles.join(' ') },
    { heading: k.scopes, cell: ({ scopes }) => scopes?.join(' ') ?? t(k.all) },
    { heading: k.expiresAt, cell: ({ expiresAt }) => beijingTime(expiresAt) },
    {
      heading: k.lastUsedAt,
      cell: ({ lastUsedAt }) => (lastUsedAt === undefined ? t(k.never) : beijingTime(lastUsedAt)),
    },
    { heading: k.labelColumn, cell: ({ label }) => label ?? '' },
  ];
}
