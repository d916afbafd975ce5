// SPDX-License-Identifier: Apache-2.0
import type { TrustRoots } from '@yulian/network';
import type { TlsConfig } from '../config-tls.js';
import { Housekeeping } from '../durable/housekeeping.js';
import type { RunningServer } from '../http/server.js';
import { readTlsFiles, type TlsSettings } from '../http/tls-files.js';
import type { Log } from '../log.js';

type Roots = Pick<TrustRoots, 'organizations'>;

const MINUTE_MS = 60_000;

/**
 * What the gateway speaks TLS with. Callers may show certificates that members issued.
 *
 * @throws TlsFilesError
 */
export async function readTls(
  config: TlsConfig | undefined,
  { organizations }: Roots,
): Promise<TlsSettings | undefined> {
  if (config === undefined) return undefined;
  const clientRoots = config.clientCertificates ? Object.values(organizations).flat() : undefined;
  return { ...(await readTlsFiles(config)), clientRoots };
}

/** Files that were replaced are taken without a restart; what is wrong with them is logged. */
export function keepTlsCurrent(
  config: TlsConfig | undefined,
  roots: Roots,
  server: RunningServer,
  log: Log,
): Housekeeping | undefined {
  if (config === undefined) return undefined;
  const renewing = new Housekeeping({
    tasks: [
      async () => {
        const tls = await readTls(config, roots);
        if (tls !== undefined) server.renew(tls);
      },
    ],
    everyMs: MINUTE_MS,
    onError: (error) => {
      log.warn({ err: error }, 'the certificate of this server could not be read again');
    },
  });
  renewing.start();
  return renewing;
}
