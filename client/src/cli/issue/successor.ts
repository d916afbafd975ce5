// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { readHeldFile } from '../../sdk/held-file.js';
import type { components } from '../../generated/openapi.js';
import type { SucceedingAct } from '../../texts/acts.js';
import type { Session } from '../session.js';
import { unsettled, writeHeaders } from '../writes.js';
import { contentFor, type ContentOptions } from './content.js';
import { uploadHeld } from './upload-document.js';

type Written = components['schemas']['WrittenLicence'];

/** What a new version is made from. */
export interface SuccessorOptions extends ContentOptions {
  readonly document: string | undefined;
  readonly ifMatch: string | undefined;
  readonly idempotencyKey: string | undefined;
}

/**
 * Changes, renews or replaces a licence: uploads the file of the new version and has it supersede
 * the old one.
 */
export async function succeedLicence(
  session: Session,
  id: string,
  act: SucceedingAct,
  file: string,
  options: SuccessorOptions,
): Promise<Written> {
  const header = writeHeaders(options);
  const held = await readHeldFile(file);
  const content = await contentFor(held, options);
  const { api } = await session.yulian();
  const document = options.document ?? (await uploadHeld(session, held, options)).id;
  const body = { act, next: { document, ...content } };
  return unsettled({ '--document': document }, () =>
    dataOf(api.POST('/v1/licences/{id}/acts', { params: { path: { id }, header }, body })),
  );
}
