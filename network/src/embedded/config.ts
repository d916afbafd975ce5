// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import { FormatError } from './encoding.js';

/** One organisation's MSP. */
export interface MspConfig {
  readonly mspId: string;
  /** PEM root certificates. */
  readonly roots: readonly string[];
}

/** What block 0 fixes: all that is needed to check every later block. */
export interface ChannelConfig {
  readonly channel: string;
  /** The version at the founding; newer versions of the same chaincode go on with the chain. */
  readonly chaincode: { readonly name: string; readonly version: string };
  /** The organisations that endorse, and whose members may call. */
  readonly organizations: readonly MspConfig[];
  /** How many of them must endorse where no key says otherwise. */
  readonly endorsements: number;
  /** Whose certificates sign blocks. */
  readonly orderer: MspConfig;
}

const FORMAT = 1;

/** The bytes of a configuration: canonical JSON (RFC 8785), organisations in order of their ids. */
export function encodeConfig(config: ChannelConfig): Buffer {
  const organizations = [...config.organizations].sort((a, b) => (a.mspId < b.mspId ? -1 : 1));
  const { channel, chaincode, endorsements, orderer } = config;
  const text = canonicalJson({
    format: FORMAT,
    channel,
    chaincode: { name: chaincode.name, version: chaincode.version },
    organizations: organizations.map(({ mspId, roots }) => ({ mspId, roots: [...roots] })),
    endorsements,
    orderer: { mspId: orderer.mspId, roots: [...orderer.roots] },
  });
  return Buffer.from(text, 'utf8');
}

/** Reads what {@link encodeConfig} wrote, and nothing else. @throws FormatError */
export function decodeConfig(bytes: Uint8Array): ChannelConfig {
  const text = Buffer.from(bytes).toString('utf8');
  let config: ChannelConfig;
  try {
    config = JSON.parse(text) as ChannelConfig;
    if (encodeConfig(config).equals(bytes)) return config;
  } catch {
    throw new FormatError('the configuration cannot be read');
  }
  throw new FormatError('the configuration is not in its canonical form');
}

/** @throws LedgerError `LEDGER_CONFIG_INVALID` */
export function checkConfig(config: ChannelConfig): void {
  const ids = config.organizations.map(({ mspId }) => mspId);
  const invalid = (why: string): LedgerError => new LedgerError('LEDGER_CONFIG_INVALID', why);
  if (new Set(ids).size !== ids.length) throw invalid('an organisation is listed twice');
  if (ids.includes(config.orderer.mspId)) {
    throw invalid('the orderer needs an MSP of its own, apart from the organisations');
  }
  if ([...config.organizations, config.orderer].some(({ roots }) => roots.length === 0)) {
    throw invalid('an organisation has no root certificate');
  }
  const { endorsements } = config;
  if (!Number.isInteger(endorsements) || endorsements < 1 || endorsements > ids.length) {
    throw invalid(`${String(endorsements)} endorsements of ${String(ids.length)} organisations`);
  }
}

/**
 * Whether a ledger founded with one configuration may be opened with the other: all the same, but
 * for the version of the chaincode.
 */
export function isSameChannel(founded: ChannelConfig, now: ChannelConfig): boolean {
  const { chaincode } = founded;
  const version = chaincode.version;
  const aligned = { ...now, chaincode: { ...now.chaincode, version } };
  return encodeConfig(founded).equals(encodeConfig(aligned));
}
