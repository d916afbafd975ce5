// SPDX-License-Identifier: Apache-2.0
import 'reflect-metadata';
import { createPrivateKey } from 'node:crypto';
import { request } from 'node:https';
import { SubjectKeyIdentifierExtension, X509Certificate } from '@peculiar/x509';
import type { CertificateUse, KeyPair } from '../identity/index.js';
import type { Identity } from '../ledger.js';
import { signMessage } from '../signatures/index.js';
import { certificateRequest } from './certificate-request.js';
import { NetworkError } from './network-error.js';
import { addressOf, type Endpoint } from './topology.js';

/** How to reach a fabric-ca-server. */
export interface AuthorityAddress {
  readonly api: Endpoint;
  /** PEM of what its TLS certificate is checked against. */
  readonly root: string;
}

/** Someone to be registered. */
export interface Registration {
  /** Enrolment id: the certificate's common name. A code, never a person's name. */
  readonly id: string;
  readonly secret: string;
  readonly type: CertificateUse;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What an enrolment asks for. */
export interface EnrolmentWish {
  readonly id: string;
  readonly secret: string;
  /** The key that is to go on, PEM, or whoever signs with it elsewhere; without it one is made. */
  readonly key?: string | Identity | undefined;
  /** For TLS: names and addresses that the certificate stands for. */
  readonly tlsHosts?: readonly string[];
}

/** What an authority answers when it has taken a certificate back. */
interface RevocationAnswer {
  /** Base64 of a PEM. */
  readonly CRL: string;
}

/** What an authority answers to an enrolment. */
interface EnrolmentAnswer {
  /** Base64 of a PEM. */
  readonly Cert: string;
}

const PATIENCE_MS = 15_000;
/** What it says of somebody that it knows. */
const ALREADY_REGISTERED = 74;

/**
 * Enrols by id and secret: makes a key here unless there is one, has its certificate issued there.
 *
 * @returns with an empty `privateKey` where the key is elsewhere
 * @throws NetworkError `AUTHORITY_REFUSED`
 */
export async function enrol(
  authority: AuthorityAddress,
  { id, secret, key, tlsHosts }: EnrolmentWish,
): Promise<KeyPair> {
  const { csr, privateKey } = await certificateRequest(id, key);
  const body = {
    certificate_request: csr,
    ...(tlsHosts === undefined ? {} : { profile: 'tls', hosts: tlsHosts }),
  };
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const request = { what: 'enroll', body, authorise: () => authorization };
  const { Cert } = (await ask(authority, request)) as EnrolmentAnswer;
  return { certificate: Buffer.from(Cert, 'base64').toString('utf8'), privateKey };
}

/**
 * Registers someone as `registrar`, with attributes that go into the certificate. Who is registered
 * already gets what is said here instead, and can enrol once more.
 */
export async function register(
  authority: AuthorityAddress,
  registrar: KeyPair,
  { id, secret, type, attributes = {} }: Registration,
): Promise<void> {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value, ecert: true }));
  const body = { id, secret, type, max_enrollments: -1, affiliation: '', attrs };
  const request = { what: 'register', body, authorise: tokenOf(registrar) };
  const answer = await send(authority, request);
  if (answer.errors.some(({ code }) => code === ALREADY_REGISTERED)) {
    await ask(authority, { ...request, method: 'PUT', what: `identities/${id}` });
  } else {
    resultOf(answer, request);
  }
}

/**
 * Takes back a certificate, for ever.
 *
 * @param serial hex, as the certificate says it
 * @returns PEM of the list of all that the authority has taken back
 * @throws NetworkError `AUTHORITY_REFUSED`, also when it has issued no such certificate
 */
export async function revoke(
  authority: AuthorityAddress,
  registrar: KeyPair,
  serial: string,
): Promise<string> {
  const body = { serial, aki: keyIdOf(authority.root), gencrl: true };
  const request = { what: 'revoke', body, authorise: tokenOf(registrar) };
  const { CRL } = (await ask(authority, request)) as RevocationAnswer;
  return Buffer.from(CRL, 'base64').toString('utf8');
}

function keyIdOf(root: string): string {
  const extension = new X509Certificate(root).getExtension(SubjectKeyIdentifierExtension);
  if (extension === null) throw new TypeError('the root has no subject key identifier');
  return extension.keyId;
}

type Authorisation = (method: string, path: string, body: string) => string | Promise<string>;

/** Fabric CA's token: the certificate, and a signature over method, path, body and it. */
function tokenOf({ certificate, privateKey }: KeyPair): Authorisation {
  const key = createPrivateKey(privateKey);
  const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  return async (method, path, body) => {
    const creator = base64(certificate);
    const message = [method, base64(path), base64(body), creator].join('.');
    const signature = await signMessage(key, Buffer.from(message, 'utf8'));
    return `${creator}.${Buffer.from(signature).toString('base64')}`;
  };
}

interface Request {
  readonly method?: 'POST' | 'PUT';
  /** Below `/api/v1/`. */
  readonly what: string;
  readonly body: object;
  readonly authorise: Authorisation;
}

interface Answer {
  readonly success: boolean;
  readonly result: unknown;
  readonly errors: readonly { readonly code: number; readonly message: string }[];
}

async function ask(authority: AuthorityAddress, request: Request): Promise<unknown> {
  return resultOf(await send(authority, request), request);
}

function resultOf({ success, result, errors }: Answer, { what }: Request): unknown {
  if (success) return result;
  const [error] = errors;
  const why = error === undefined ? 'no reason' : `${String(error.code)}: ${error.message}`;
  throw new NetworkError('AUTHORITY_REFUSED', `the certificate authority refused ${what}: ${why}`);
}

async function send(
  { api, root }: AuthorityAddress,
  { method = 'POST', what, body: content, authorise }: Request,
): Promise<Answer> {
  const path = `/api/v1/${what}`;
  const body = JSON.stringify(content);
  const headers = {
    'content-type': 'application/json',
    authorization: await authorise(method, path, body),
  };
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      { ...api, hostname: api.host, path, method, headers, ca: root, timeout: PATIENCE_MS },
      (response) => {
        response.setEncoding('utf8');
        let received = '';
        response.on('data', (chunk: string) => {
          received += chunk;
        });
        response.on('end', () => {
          resolve(received);
        });
        response.on('error', reject);
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  }).catch((cause: unknown) => {
    const message = `the certificate authority at ${addressOf(api)} does not answer`;
    throw new NetworkError('AUTHORITY_REFUSED', message, { cause });
  });
  return JSON.parse(text) as Answer;
}
