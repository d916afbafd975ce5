// SPDX-License-Identifier: Apache-2.0
import { addressOf, bindingOf, type AuthorityNode } from './topology.js';

const YEARS = 8760;

/** Name of the settings' file, in a server's home. */
export const AUTHORITY_SETTINGS = 'fabric-ca-server-config.yaml';

/** What fabric-ca-server is started with. */
export const AUTHORITY_START = ['start', '--loglevel', 'warning'];

/** The environment of a fabric-ca-server; its settings are a file in its home. */
export function authorityEnvironment(home: string): Record<string, string> {
  return { FABRIC_CA_SERVER_HOME: home };
}

/** The registrar that an authority begins with. */
export const REGISTRAR = 'registrar';

const SIGNING = {
  default: { usage: ['digital signature'], expiry: `${String(YEARS)}h` },
  profiles: {
    ca: {
      usage: ['cert sign', 'crl sign'],
      expiry: `${String(5 * YEARS)}h`,
      caconstraint: { isca: true, maxpathlen: 0 },
    },
    tls: {
      usage: ['signing', 'key encipherment', 'server auth', 'client auth', 'key agreement'],
      expiry: `${String(YEARS)}h`,
    },
  },
};

/**
 * A fabric-ca-server's configuration file, as JSON (which is YAML).
 *
 * @param secret of the registrar; the file is for its owner alone
 * @param hosts what the server's own TLS certificate stands for
 */
export function authoritySettings(
  { mspId, name, api, operations }: AuthorityNode,
  secret: string,
  hosts: readonly string[],
): string {
  const settings = {
    version: '1.5.15',
    address: bindingOf(api).host,
    port: api.port,
    debug: false,
    crlsizelimit: 512_000,
    tls: { enabled: true },
    ca: { name },
    crl: { expiry: '24h' },
    registry: { maxenrollments: -1, identities: [registrar(secret)] },
    db: { type: 'sqlite3', datasource: 'fabric-ca-server.db' },
    affiliations: {},
    signing: SIGNING,
    csr: {
      cn: `ca.${mspId}`,
      keyrequest: { algo: 'ecdsa', size: 256 },
      names: [{ O: mspId }],
      hosts,
      ca: { expiry: `${String(10 * YEARS)}h`, pathlength: 0 },
    },
    bccsp: {
      default: 'SW',
      sw: { hash: 'SHA2', security: 256, filekeystore: { keystore: 'msp/keystore' } },
    },
    operations: { listenAddress: addressOf(bindingOf(operations)), tls: { enabled: false } },
    metrics: { provider: 'prometheus' },
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}

function registrar(secret: string): object {
  return {
    name: REGISTRAR,
    pass: secret,
    type: 'client',
    affiliation: '',
    attrs: {
      'hf.Registrar.Roles': '*',
      'hf.Registrar.DelegateRoles': '*',
      'hf.Registrar.Attributes': '*',
      'hf.Revoker': true,
      'hf.GenCRL': true,
    },
  };
}
