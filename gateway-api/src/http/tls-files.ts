// SPDX-License-Identifier: Apache-2.0
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerOptions } from 'node:https';
import { readKeyFile } from '@yulian/network';

/** What a server speaks TLS with. */
export interface TlsSettings {
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
  /** PEM roots of the certificates that callers may show; undefined: they are not asked for any. */
  readonly clientRoots: readonly string[] | undefined;
}

/** The files cannot be used to speak TLS with. */
export class TlsFilesError extends Error {
  override readonly name = 'TlsFilesError';
  readonly code = 'TLS_FILES_UNUSABLE';
}

/** Where the server's certificate and key are. */
export interface TlsFiles {
  readonly certificateFile: string;
  readonly keyFile: string;
}

/**
 * Reads the server's certificate and key.
 *
 * @throws TlsFilesError when one cannot be read, others may read the key, or they are no pair
 */
export async function readTlsFiles({
  certificateFile,
  keyFile,
}: TlsFiles): Promise<Pick<TlsSettings, 'certificate' | 'key'>> {
  try {
    const [certificate, key] = await Promise.all([
      readFile(certificateFile, 'utf8'),
      readKeyFile(keyFile),
    ]);
    if (new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))) {
      return { certificate, key };
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TlsFilesError(`cannot speak TLS: ${reason}`, { cause });
  }
  throw new TlsFilesError(`${keyFile} is not the key of the certificate in ${certificateFile}`);
}

/** As node:https takes them. What a caller's certificate is worth, its identity provider says. */
export function tlsOptions({ certificate, key, clientRoots }: TlsSettings): ServerOptions {
  return {
    cert: certificate,
    key,
    minVersion: 'TLSv1.2',
    requestCert: clientRoots !== undefined,
    // Most callers show none; a wrong one is answered in words, not by a broken handshake.
    rejectUnauthorized: false,
    ...(clientRoots === undefined ? {} : { ca: [...clientRoots] }),
  };
}
