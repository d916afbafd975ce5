// SPDX-License-Identifier: Apache-2.0
import type { Write } from '../load/book.js';
import type { Client } from '../load/client.js';
import type { Findings } from './findings.js';

/** What an acknowledged write has made must be there, with everything that belongs to it. */
export async function checkRecord(client: Client, write: Write, findings: Findings): Promise<void> {
  switch (write.kind) {
    case 'document':
      return checkDocument(client, write, idOf(write.text), String(write.body), findings);
    case 'issue':
    case 'succeed':
      return checkLicence(client, write, findings);
    case 'batch':
      return checkReadable(client, write, `/v1/licence-batches/${write.subject ?? ''}`, findings);
    case 'key':
      return checkKey(client, write, findings);
    default:
      return undefined;
  }
}

async function checkLicence(client: Client, write: Write, findings: Findings): Promise<void> {
  const { licence } = JSON.parse(write.text ?? '{}') as { readonly licence?: { id: string } };
  const path = `/v1/licences/${licence?.id ?? ''}`;
  await checkReadable(client, write, path, findings);
  // Openings of the document and of a field: vault data, without which the anchor is worth nothing.
  await checkReadable(client, write, `${path}/proof?document=true&disclose=/ZZMC`, findings);
  if (write.document === undefined) return;
  await checkDocument(client, write, write.document.id, write.document.text, findings);
}

async function checkReadable(
  client: Client,
  { who }: Write,
  path: string,
  findings: Findings,
): Promise<void> {
  const { status, text } = await client.read(who, path);
  findings.hold(status === 200, 'ACKNOWLEDGED_IS_READABLE', () => {
    return `${path} is answered ${String(status)} ${text}`;
  });
}

async function checkDocument(
  client: Client,
  { who }: Write,
  id: string,
  expected: string,
  findings: Findings,
): Promise<void> {
  findings.count('documents read');
  const { status, text } = await client.read(who, `/v1/documents/${id}/content`);
  findings.hold(status === 200 && text === expected, 'DOCUMENTS_ARE_READABLE', () => {
    const lengths = `${String(text.length)} of ${String(expected.length)} characters`;
    return `document ${id} is answered ${String(status)} with ${lengths}`;
  });
}

async function checkKey(client: Client, write: Write, findings: Findings): Promise<void> {
  const { key = '' } = JSON.parse(write.text ?? '{}') as { readonly key?: string };
  const { status } = await client.readWith(key, '/v1/me');
  findings.hold(status === 200, 'ACKNOWLEDGED_IS_THERE', () => {
    return `the API key of ${write.path} is answered ${String(status)}`;
  });
}

function idOf(text: string | undefined): string {
  return (JSON.parse(text ?? '{}') as { readonly id?: string }).id ?? '';
}
