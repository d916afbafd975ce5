// SPDX-License-Identifier: Apache-2.0
import { BytesError, utf8Decode } from '../bytes/index.js';
import { isJsonObject, JsonError, parseStrictJson } from '../json/index.js';
import type { ParsedCertificate } from '../primitives.js';

/** Fabric CA's extension with a member's attributes: the JSON text `{"attrs":{…}}`. */
const ATTRIBUTES = '1.2.3.4.5.6.7.8.1';

/** The role that its organisation has given a certificate; undefined when there is none to read. */
export function certificateRole(certificate: ParsedCertificate): string | undefined {
  const extension = certificate.extension(ATTRIBUTES);
  if (extension === undefined) return undefined;
  try {
    const value = parseStrictJson(utf8Decode(extension));
    const attributes = isJsonObject(value) ? value['attrs'] : undefined;
    const role = isJsonObject(attributes) ? attributes['role'] : undefined;
    return typeof role === 'string' ? role : undefined;
  } catch (error) {
    if (error instanceof BytesError || error instanceof JsonError) return undefined;
    throw error;
  }
}
