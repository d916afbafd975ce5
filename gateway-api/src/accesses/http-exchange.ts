// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import { defined, type JsonValue } from '@yulian/proofs';
import { z } from 'zod';
import { gatewayProblems, type GatewayErrorCode } from '../http/problem-catalogue/index.js';
import { RequestError } from '../http/request-error.js';
import type { Exchange, ExchangeParties, Referral, ShowRequest } from './exchange.js';
import {
  exchangeReply,
  replyKind,
  type ExchangeMessage,
  type ExchangeReply,
} from './exchange-message.js';
import type { SealedMessage } from './hpke.js';
import { signMessage, type MessageJudge } from './signed-message.js';

/** What speaking to another gateway takes. */
export interface HttpExchangeOptions {
  /** Base URL of the provider's gateway. */
  readonly url: string;
  readonly judge: MessageJudge;
  readonly gatewayOf: (unit: string) => Identity;
  readonly now: () => string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
const problem = z.looseObject({ code: z.string() });

/** Speaks to a provider's gateway over HTTP; both sides sign with their units' gateway identities. */
export class HttpExchange implements Exchange {
  readonly #options: HttpExchangeOptions;

  constructor(options: HttpExchangeOptions) {
    this.#options = options;
  }

  async prepare(parties: ExchangeParties): Promise<void> {
    await this.#send('prepare', { ...parties });
  }

  async refer(referral: Referral): Promise<string> {
    const { reference } = await this.#send('refer', { ...referral });
    if (reference === undefined) throw new RequestError('EXCHANGE_UNREACHABLE');
    return reference;
  }

  async deliver(parties: ExchangeParties, access: string): Promise<SealedMessage> {
    const { sealed } = await this.#send('deliver', { ...parties, access });
    if (sealed === undefined) throw new RequestError('EXCHANGE_UNREACHABLE');
    return sealed;
  }

  async show(request: ShowRequest): Promise<SealedMessage> {
    const { sealed } = await this.#send('show', { ...request });
    if (sealed === undefined) throw new RequestError('EXCHANGE_UNREACHABLE');
    return sealed;
  }

  /** @throws RequestError with the other gateway's code; `EXCHANGE_UNREACHABLE`, `EXCHANGE_SIGNATURE_INVALID` */
  async #send(
    kind: ExchangeMessage['kind'],
    content: ExchangeParties & Readonly<Record<string, JsonValue>>,
  ): Promise<ExchangeReply['content']> {
    const { gatewayOf, judge, now } = this.#options;
    const said = { ...content };
    const signature = await signMessage(gatewayOf(content.requester), kind, said, now());
    const reply = await this.#post({ kind, content: said, signature });
    const signer = await judge.signerOf(replyKind(kind), defined(reply.content), reply.signature);
    if (signer !== content.provider || reply.content.inReplyTo !== signature.nonce) {
      throw new RequestError('EXCHANGE_SIGNATURE_INVALID');
    }
    return reply.content;
  }

  async #post(message: object): Promise<ExchangeReply> {
    const { url, timeoutMs = TIMEOUT_MS } = this.#options;
    const response = await fetch(`${url}/v1/exchange/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause: unknown) => {
      throw new RequestError('EXCHANGE_UNREACHABLE', { cause });
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) {
      const parsed = exchangeReply.safeParse(body);
      if (parsed.success) return parsed.data;
    }
    throw new RequestError(codeOf(body));
  }
}

/** The other gateway's code, where it is one of the exchange. */
function codeOf(body: unknown): GatewayErrorCode {
  const { data } = problem.safeParse(body);
  const code = data?.code ?? '';
  const isKnown = code.startsWith('EXCHANGE_') && Object.hasOwn(gatewayProblems, code);
  return isKnown ? (code as GatewayErrorCode) : 'EXCHANGE_UNREACHABLE';
}
