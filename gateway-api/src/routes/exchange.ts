// SPDX-License-Identifier: Apache-2.0
import { accessCountInput, uscc } from '@yulian/chaincode/schemas';
import { canonicalJson, defined, type ExchangeKeyRecord, type JsonValue } from '@yulian/proofs';
import { z } from 'zod';
import {
  exchangeMessage,
  exchangeReply,
  replyKind,
  type ExchangeMessage,
  type ExchangeReply,
} from '../accesses/exchange-message.js';
import { signMessage } from '../accesses/signed-message.js';
import { LEDGER_READ_ERRORS, LEDGER_WRITE_ERRORS } from '../http/problem-catalogue/index.js';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { EXCHANGE_ERRORS } from './accesses.js';
import { WRITE_ERRORS } from './licence-errors.js';
import { ANY_ROLE, readerOf, writtenRecord } from './reading.js';
import { accessCount, exchangeKeys } from './schemas/accesses.js';

const defineRoute = routesOf<Services>();

/** Between gateways: keys, intents and deliveries. */
export const exchangeRoutes = [
  defineRoute({
    id: 'exchangeMessage',
    method: 'POST',
    path: '/v1/exchange/messages',
    tags: ['exchange'],
    summary: text('网关之间的数据交换报文', 'What one gateway asks of another'),
    description: text(
      '由需求部门网关以其链上身份签名；不看 API 密钥。',
      "Signed by the requester's gateway with its identity on the ledger; API keys are not looked at.",
    ),
    access: 'public',
    body: exchangeMessage.meta({ id: 'ExchangeMessage' }),
    responses: { 200: exchangeReply.meta({ id: 'ExchangeReply' }) },
    errors: [
      ...EXCHANGE_ERRORS,
      ...WRITE_ERRORS,
      'ACCESS_ACT_NOT_ALLOWED',
      'ACCESS_ACT_NOT_COMPETENT',
      'ACCESS_DELIVERY_INVALID',
      'CATALOGUE_ITEM_NOT_FOUND',
      'RECORD_NOT_FOUND',
      'REVIEW_NOT_FOUND',
      'CASE_NOT_FOUND',
      'MATERIAL_NOT_FOUND',
      'FACT_OVERTAKEN',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ body, services }) {
      const { accesses, clock } = services;
      const { kind, content, signature } = body;
      const signer = await accesses.judge.signerOf(kind, asJson(content), signature);
      if (signer !== content.requester) throw new RequestError('EXCHANGE_SIGNATURE_INVALID');
      const said = { inReplyTo: signature.nonce, ...(await answer(services, body)) };
      const identity = accesses.gatewayOf(content.provider);
      const signed = await signMessage(identity, replyKind(kind), asJson(said), clock.now());
      return reply.json(200, { content: said, signature: signed });
    },
  }),

  defineRoute({
    id: 'rotateExchangeKey',
    method: 'POST',
    path: '/v1/exchange/keys',
    tags: ['exchange'],
    summary: text('更换本单位的交换密钥', "Register a new exchange key of the caller's unit"),
    access: ['gateway'],
    idempotent: true,
    responses: { 201: exchangeKeys },
    errors: [
      ...WRITE_ERRORS,
      'EXCHANGE_KEY_NOT_FOUND',
      'EXCHANGE_KEY_IN_USE',
      'FACT_OVERTAKEN',
      ...LEDGER_WRITE_ERRORS,
    ],
    async handler({ caller, idempotency, services }) {
      const identity = services.ledgerIdentities.forCaller(caller, 'gateway');
      const { keys } = services.accesses.of(caller.mspId);
      const outcome = await keys.rotate(identity, caller.unit, idempotency);
      const question = ['access', 'exchangeKey', caller.unit] as const;
      const record = await writtenRecord<ExchangeKeyRecord>(
        services,
        identity,
        outcome,
        ...question,
      );
      return reply.json(201, keysView(record));
    },
  }),

  defineRoute({
    id: 'getExchangeKeys',
    method: 'GET',
    path: '/v1/exchange/keys/{unit}',
    tags: ['exchange'],
    summary: text('一个单位的交换密钥', 'Exchange keys of a unit, the newest last'),
    access: ANY_ROLE,
    params: z.strictObject({ unit: uscc }),
    responses: { 200: exchangeKeys },
    errors: ['EXCHANGE_KEY_NOT_FOUND', ...LEDGER_READ_ERRORS],
    async handler({ caller, params, services }) {
      const identity = readerOf(services, caller);
      const question = ['access', 'exchangeKey', params.unit] as const;
      return reply.json(200, keysView(await ask(services.ledger, identity, ...question)));
    },
  }),

  defineRoute({
    id: 'getAccessCount',
    method: 'GET',
    path: '/v1/exchange/counts',
    tags: ['exchange'],
    summary: text('某数据主体的使用次数', 'How many accesses there were on a subject'),
    description: text(
      '与清单核对：编号有缺即有隐匿。',
      'To be held against a list: a number that is missing was left out.',
    ),
    access: ANY_ROLE,
    query: accessCountInput,
    responses: { 200: accessCount },
    errors: ['ARGUMENT_INVALID', ...LEDGER_READ_ERRORS],
    async handler({ caller, query, services }) {
      const identity = readerOf(services, caller);
      const argument = canonicalJson(query);
      const { last } = await ask<{ last: number }>(
        ...([services.ledger, identity, 'access', 'count', argument] as const),
      );
      return reply.json(200, { ...query, last, at: services.clock.now() });
    },
  }),
];

/** What the provider's desk says to a message. */
async function answer(
  { accesses }: Services,
  message: ExchangeMessage,
): Promise<Omit<ExchangeReply['content'], 'inReplyTo'>> {
  const desk = accesses.providerOf(message.content.provider);
  if (message.kind === 'refer') return { reference: await desk.refer(message.content) };
  if (message.kind === 'deliver') {
    return { sealed: await desk.deliver(message.content, message.content.access) };
  }
  if (message.kind === 'show') return { sealed: await desk.show(message.content) };
  await desk.prepare(message.content);
  return {};
}

function asJson(content: object): JsonValue {
  return defined(content) as JsonValue;
}

function keysView(record: ExchangeKeyRecord): z.input<typeof exchangeKeys> {
  const { format: _, facts, ...rest } = { ...record };
  return { ...rest, facts: [...facts] };
}
