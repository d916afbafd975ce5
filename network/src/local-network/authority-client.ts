// SPDX-License-Identifier: Apache-2.0
import 'reflect-metadata';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { request } from 'node:https';
import { cryptoProvider, Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { exportPrivateKey, type CertificateUse, type KeyPair } from '../identity/index.js';
import { signMessage } from '../signatures/index.js';
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
  /** For TLS: names and addresses that the certificate stands for. */
  readonly tlsHosts?: readonly string[];
}

/** What an authority answers to an enrolment. */
interface EnrolmentAnswer {
  /** Base64 of a PEM. */
  readonly Cert: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const PATIENCE_MS = 15_000;

cryptoProvider.set(webcrypto);

/**
 * Enrols by id and secret: makes a key here, has its certificate issued there.
 *
 * @throws NetworkError `AUTHORITY_REFUSED`
 */
export async function enrol(
  authority: AuthorityAddress,
  { id, secret, tlsHosts }: EnrolmentWish,
): Promise<KeyPair> {
  const { csr, privateKey } = await makeRequest(id);
  const body = {
    certificate_request: csr,
    ...(tlsHosts === undefined ? {} : { profile: 'tls', hosts: tlsHosts }),
  };
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const answer = await ask(authority, 'enroll', body, () => authorization);
  const { Cert } = answer as EnrolmentAnswer;
  return { certificate: Buffer.from(Cert, 'base64').toString('utf8'), privateKey };
}

/** Registers someone as `registrar`, with attributes that go into the certificate. */
export async function register(
  authority: AuthorityAddress,
  registrar: KeyPair,
  { id, secret, type, attributes = {} }: Registration,
): Promise<void> {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value, ecert: true }));
  const body = { id, secret, type, max_enrollments: -1, affiliation: '', attrs };
  await ask(authority, 'register', body, tokenOf(registrar));
}

async function makeRequest(
  id: string,
): Promise<{ readonly csr: string; readonly privateKey: string }> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const csr = await Pkcs10CertificateRequestGenerator.create({
    name: [{ CN: [id] }],
    keys,
    signingAlgorithm: ALGORITHM,
  });
  return { csr: csr.toString('pem'), privateKey: await exportPrivateKey(keys.privateKey) };
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

async function ask(
  { api, root }: AuthorityAddress,
  what: string,
  content: object,
  authorise: Authorisation,
): Promise<unknown> {
  const path = `/api/v1/${what}`;
  const body = JSON.stringify(content);
  const headers = {
    'content-type': 'application/json',
    authorization: await authorise('POST', path, body),
  };
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      { ...api, hostname: api.host, path, method: 'POST', headers, ca: root, timeout: PATIENCE_MS },
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
  return resultOf(text, what);
}

function resultOf(text: string, what: string): unknown {
  const answer = JSON.parse(text) as {
    readonly success: boolean;
    readonly result: unknown;
    readonly errors: readonly { readonly code: number; readonly message: string }[];
  };
  if (answer.success) return answer.result;
  const [error] = answer.errors;
  const why = error === undefined ? 'no reason' : `${String(error.code)}: ${error.message}`;
  throw new NetworkError('AUTHORITY_REFUSED', `the certificate authority refused ${what}: ${why}`);
}
