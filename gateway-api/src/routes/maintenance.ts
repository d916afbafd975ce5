// SPDX-License-Identifier: Apache-2.0
import { digest } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';
import { instant } from './schemas/records.js';

const defineRoute = routesOf<Services>();

const backup = z
  .strictObject({
    name: z.string(),
    takenAt: instant,
    height: z.int(),
    /** Fingerprint of the recovery key that opens it. */
    recoveryKey: z.string(),
    parts: z.int(),
    bytes: z.int(),
  })
  .meta({ id: 'Backup', description: 'A backup in the folder backups/ of the data folder' });

const audit = z
  .strictObject({
    ok: z.boolean(),
    /** Blocks found good. */
    height: z.int(),
    headHash: z.string(),
    stateDigest: digest.optional(),
    problem: z
      .strictObject({
        code: z.string(),
        block: z.int().optional(),
        item: z.string().optional(),
        detail: z.string(),
      })
      .optional(),
    vaults: z.array(z.strictObject({ vault: z.string(), code: z.string(), place: z.string() })),
  })
  .meta({ id: 'Audit' });

/** What operators and auditors have a running gateway do. */
export const maintenanceRoutes = [
  defineRoute({
    id: 'takeBackup',
    method: 'POST',
    path: '/v1/backups',
    tags: ['maintenance'],
    summary: text('在线备份整个数据目录', 'Back up the whole data folder while it runs'),
    access: ['operator'],
    body: z.strictObject({}),
    responses: { 201: backup },
    errors: ['LEDGER_CORRUPT', 'LEDGER_UNAVAILABLE'],
    async handler({ services }) {
      const taken = await services.maintenance.backup(services.clock.now());
      const { name, takenAt, height, recoveryKey, parts } = taken;
      const bytes = parts.reduce((sum, { size }) => sum + size, 0);
      return reply.json(201, { name, takenAt, height, recoveryKey, parts: parts.length, bytes });
    },
  }),

  defineRoute({
    id: 'audit',
    method: 'POST',
    path: '/v1/audits',
    tags: ['maintenance'],
    summary: text('重新验证全链与保管库', 'Verify the whole chain and the vaults again'),
    access: ['operator', 'auditor'],
    effect: 'read',
    body: z.strictObject({
      /** A head kept outside: shows whether the past was rewritten or cut. */
      checkpoint: z.strictObject({ height: z.int().min(1), blockHash: digest }).optional(),
    }),
    responses: { 200: audit },
    errors: ['LEDGER_UNAVAILABLE'],
    async handler({ body, services }) {
      const head = body.checkpoint && {
        height: body.checkpoint.height,
        hash: body.checkpoint.blockHash,
      };
      const { ok, chain, vaults } = await services.maintenance.audit(head);
      const { height, headHash, stateDigest, problem } = chain;
      return reply.json(200, {
        ok,
        height,
        headHash,
        ...(stateDigest === undefined ? {} : { stateDigest }),
        ...(problem === undefined ? {} : { problem: { ...problem } }),
        vaults: vaults.map((one) => ({ ...one })),
      });
    },
  }),
];
