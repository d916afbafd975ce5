// SPDX-License-Identifier: Apache-2.0
import type { components } from '../generated/openapi.js';
import { subjectTexts as m } from '../texts/subject.js';
import { optional } from './command.js';
import { readHolder } from './issue/content.js';
import { readJsonObject } from './json-file.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

type Subject = components['schemas']['NewCheck']['subject'];

/** A USCC is public; every other code is of a person. */
const PUBLIC_TYPE = '001';

/** Options that say whom a question is about. */
export const subjectOptions = {
  subject: optional('FILE', m.subject),
  subjectType: optional('TYPE', m.subjectType),
  subjectCode: optional('CODE', m.subjectCode),
};

/** Values of {@link subjectOptions}. */
export interface SubjectOptions {
  readonly subject: string | undefined;
  readonly subjectType: string | undefined;
  readonly subjectCode: string | undefined;
}

/**
 * Whom a question is about: read from a file or from standard input. A code on the command line, as
 * earlier versions took it, is warned about unless it is public.
 *
 * @throws UsageError `SUBJECT_MISSING`, `HOLDER_INVALID`, `JSON_INVALID`, `JSON_OBJECT_NEEDED`
 */
export async function readSubject(session: Session, options: SubjectOptions): Promise<Subject> {
  const { subject: file = '', subjectType, subjectCode } = options;
  const [, type = subjectType, code = subjectCode] = /^([0-9]{3}):(.{1,64})$/.exec(file) ?? [];
  if (type !== undefined && code !== undefined) {
    if (type !== PUBLIC_TYPE) session.terminal.note(`${session.t(m.onCommandLine)}\n`);
    return { type, code };
  }
  if (file === '') throw new UsageError('SUBJECT_MISSING', m.missing);
  return readHolder(file, await readJsonObject(file));
}
