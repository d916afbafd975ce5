// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { cutPage, listSchema, pageOf, pageQuery } from '../http/pagination.js';
import { empty, reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { KeyWish } from '../identity/api-keys.js';
import { ROLES, type Caller } from '../identity/caller.js';
import type { KeyRecord } from '../identity/key-store.js';
import type { ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const MOST_DAYS = 400;

const instant = z.string().meta({ format: 'date-time' });
const keyId = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{16}$/)
  .meta({ examples: ['01kaw2t7m0c4x9qd'] });
const scope = z
  .string()
  .max(64)
  .regex(/^[a-z]+(?:-[a-z]+)*:(?:read|write)$/)
  .meta({ examples: ['licences:read'] });

const keyFields = {
  id: keyId,
  mspId: z.string(),
  unit: z.string(),
  roles: z.array(z.enum(ROLES)),
  scopes: z.array(scope).optional(),
  label: z.string().optional(),
  demo: z.boolean(),
  createdAt: instant,
  expiresAt: instant,
};

const key = z
  .strictObject({
    ...keyFields,
    state: z.enum(['active', 'expired', 'revoked']),
    revokedAt: instant.optional(),
    lastUsedAt: instant.optional(),
  })
  .meta({ id: 'ApiKey' });

const issuedKey = z
  .strictObject({ ...keyFields, key: z.string() })
  .meta({ id: 'IssuedApiKey', description: 'The key itself is shown this once.' });

const newKey = z
  .strictObject({
    roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
    scopes: z.array(scope).min(1).max(100).optional(),
    label: z.string().min(1).max(100).optional(),
    expiresAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'NewApiKey', examples: [{ roles: ['clerk'], scopes: ['licences:read'] }] });

/** API keys of the caller's own unit; those of others do not exist for it. */
export const keysRoutes = [
  defineRoute({
    id: 'createKey',
    method: 'POST',
    path: '/v1/keys',
    tags: ['keys'],
    summary: text('为本单位新建密钥', 'Make an API key for the own unit'),
    access: ['operator'],
    body: newKey,
    idempotent: true,
    responses: { 201: issuedKey },
    errors: ['KEY_ROLE_NOT_HELD', 'KEY_SCOPE_NOT_HELD', 'KEY_EXPIRY_INVALID'],
    async handler({ caller, body, idempotency, services }) {
      const wish = wishOf(caller, body, services);
      const { record, text: secret } = await services.apiKeys.create(wish, idempotency);
      return reply.json(201, { ...factsOf(record), key: secret });
    },
  }),

  defineRoute({
    id: 'listKeys',
    method: 'GET',
    path: '/v1/keys',
    tags: ['keys'],
    summary: text('本单位的密钥', "The own unit's API keys"),
    access: ['operator'],
    query: pageQuery({}),
    responses: { 200: listSchema(key) },
    errors: ['CURSOR_INVALID'],
    async handler({ caller, query, services }) {
      const page = pageOf(query);
      const context = `keys ${caller.mspId} ${caller.unit}`;
      const { cursors, apiKeys } = services;
      const mark = page.cursor === undefined ? undefined : cursors.decode(page.cursor, context);
      const range = { limit: page.limit + 1, [page.direction]: mark };
      const found = await apiKeys.list(caller, range);
      const { items, links } = cutPage(page, found, ({ id }) => cursors.encode(id, context));
      const data = await Promise.all(items.map((record) => detailsOf(record, services)));
      return reply.json(200, { data, ...links });
    },
  }),

  defineRoute({
    id: 'revokeKey',
    method: 'DELETE',
    path: '/v1/keys/{id}',
    tags: ['keys'],
    summary: text('吊销密钥，立即生效', 'Revoke an API key, at once'),
    access: ['operator'],
    params: z.strictObject({ id: keyId }),
    responses: { 204: empty },
    errors: ['KEY_NOT_FOUND'],
    async handler({ caller, params, services }) {
      await services.apiKeys.revoke(await ownKey(caller, params.id, services));
      return reply.empty(204);
    },
  }),
];

/** @throws RequestError `KEY_ROLE_NOT_HELD`, `KEY_SCOPE_NOT_HELD`, `KEY_EXPIRY_INVALID` */
function wishOf(caller: Caller, body: z.output<typeof newKey>, services: ShellServices): KeyWish {
  const { mspId, unit, level, demo } = caller;
  const held = services.ledgerIdentities.rolesOf(mspId, unit);
  if (!body.roles.every((role) => held.includes(role))) {
    throw new RequestError('KEY_ROLE_NOT_HELD');
  }
  // A key that is limited must not make one that is not.
  const allowed = caller.scopes;
  if (
    allowed !== undefined &&
    !(body.scopes?.every((wanted) => allowed.includes(wanted)) ?? false)
  ) {
    throw new RequestError('KEY_SCOPE_NOT_HELD');
  }
  const now = Date.parse(services.clock.now());
  const expires =
    body.expiresAt === undefined ? now + DEFAULT_DAYS * DAY_MS : Date.parse(body.expiresAt);
  if (expires <= now || expires > now + MOST_DAYS * DAY_MS) {
    throw new RequestError('KEY_EXPIRY_INVALID');
  }
  return {
    mspId,
    unit,
    level,
    roles: [...new Set(body.roles)],
    scopes: body.scopes,
    label: body.label,
    expiresAt: new Date(expires).toISOString(),
    // What demo credentials make is no better than they are.
    demo,
  };
}

async function ownKey(caller: Caller, id: string, services: ShellServices): Promise<KeyRecord> {
  const record = await services.apiKeys.find(caller, id);
  if (record === undefined) throw new RequestError('KEY_NOT_FOUND');
  return record;
}

async function detailsOf(record: KeyRecord, services: ShellServices): Promise<z.input<typeof key>> {
  const { revokedAt } = record;
  const lastUsedAt = await services.apiKeys.lastUsed(record.id);
  return {
    ...factsOf(record),
    state: stateOf(record, services.clock.now()),
    ...(revokedAt === undefined ? {} : { revokedAt }),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  };
}

/** What never changes about a key: also what a repeated request for it is answered with. */
function factsOf(record: KeyRecord) {
  const { id, mspId, unit, roles, scopes, label, demo, createdAt, expiresAt } = record;
  return {
    id,
    mspId,
    unit,
    roles: [...roles],
    ...(scopes === undefined ? {} : { scopes: [...scopes] }),
    ...(label === undefined ? {} : { label }),
    demo,
    createdAt,
    expiresAt,
  };
}

function stateOf(record: KeyRecord, now: string): 'active' | 'expired' | 'revoked' {
  if (record.revokedAt !== undefined) return 'revoked';
  return Date.parse(record.expiresAt) <= Date.parse(now) ? 'expired' : 'active';
}
