// SPDX-License-Identifier: Apache-2.0
import { unzipSync, zipSync } from 'fflate';

/** The same document in another archive: other order, other times, other packing. */
export function repacked(ofd: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(ofd)).reverse();
  return zipSync(Object.fromEntries(parts), { mtime: '2025-06-01T00:00:00Z', level: 0 });
}

/** The document with other content, sealings and all as they were. */
export function altered(ofd: Uint8Array): Uint8Array {
  const parts = unzipSync(ofd);
  const path = Object.keys(parts).find((name) => name.endsWith('Content.xml')) ?? '';
  const text = Buffer.from(parts[path] ?? []).toString('utf8');
  const other = Buffer.from(text.replace('</ofd:Content>', '<!-- another --></ofd:Content>'));
  return zipSync({ ...parts, [path]: new Uint8Array(other) });
}
