// SPDX-License-Identifier: Apache-2.0
import type { GrantRecord, RequestRecord } from '@yulian/proofs';
import type { z } from 'zod';
import type { Role } from '../identity/caller.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { grantView, requestView } from '../sharing/views.js';
import type { writtenGrant, writtenRequest } from './schemas/sharing.js';
import { writeRecord, type WriteContext, type WrittenRecord } from './write-record.js';

/** A write of a grant or request: the role it takes, the function, its argument, the record's id. */
interface Write {
  readonly role: Role;
  readonly transaction: string;
  readonly argument: unknown;
  readonly id: string;
}

/** What each contract writes. */
interface Records {
  readonly grant: GrantRecord;
  readonly request: RequestRecord;
}

/** Does a write and shows the grant as it left it. */
export async function writeGrant(
  context: WriteContext,
  write: Write,
): Promise<z.input<typeof writtenGrant>> {
  const { record, identity, place } = await transact(context, 'grant', write);
  const { ledger, clock } = context.services;
  const grant = await grantView(ledger, identity, record, { at: clock.now() });
  return { grant, transaction: place };
}

/** Does a write and shows the request as it left it. */
export async function writeRequest(
  context: WriteContext,
  write: Write,
): Promise<z.input<typeof writtenRequest>> {
  const { record, place } = await transact(context, 'request', write);
  return { request: requestView(record), transaction: place };
}

function transact<C extends keyof Records>(
  context: WriteContext,
  contract: C,
  { role, transaction, argument, id }: Write,
): Promise<WrittenRecord<Records[C]>> {
  return writeRecord<Records[C]>(context, {
    role,
    prepare: () => contractCall(contract, transaction, argument),
    question: [contract, 'get', id],
  });
}
