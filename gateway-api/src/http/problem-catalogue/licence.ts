// SPDX-License-Identifier: Apache-2.0
import { refused, type ProblemEntry } from './entry.js';

/** What the gateway checks of a licence before it asks a contract. */
export const licenceProblems = {
  FIELDS_INVALID: refused(
    422,
    ['字段不符合采集标准', 'The fields do not fit the collection standard'],
    [
      '按 errors 逐项改正；标准见 /v1/standards。',
      'Mend each of errors; /v1/standards has the standard.',
    ],
  ),
  FIELDS_CONTRADICT: refused(
    422,
    ['字段与证照所填不一致', 'A field says other than the licence'],
    [
      '按 errors 逐项核对：证照编号、持证主体与重复它们的字段须一致。',
      'Mend each of errors: number and holder of the licence equal the fields that repeat them.',
    ],
  ),
  DOCUMENT_NOT_FOUND: refused(
    404,
    ['没有这份文件', 'No such document'],
    [
      '先用 POST /v1/documents 上传，再用其 id。',
      'Upload it by POST /v1/documents and use its id.',
    ],
  ),
  DOCUMENT_IDENTIFIER_DIFFERS: refused(
    422,
    ['文件中的证照标识与所填不同', 'The file names another licence'],
    ['核对文件与标识是否配对。', 'Check that file and identifier belong together.'],
  ),
  BATCH_ENTRY_ELSEWHERE: refused(
    409,
    ['批次明细不在本网关', 'The batch entry is not held here'],
    ['通过颁发单位的网关办理。', "Do it through the issuing unit's gateway."],
  ),
  FIELD_UNKNOWN_IN_RECORD: refused(
    422,
    ['证照没有这个字段', 'The licence has no such field'],
    ['字段路径见采集标准。', 'The collection standard lists the paths.'],
  ),
  FIELD_NOT_DISCLOSABLE: refused(
    403,
    ['此字段不得披露', 'The field may not be disclosed'],
    ['按采集标准去掉该字段。', 'Leave it out, as the collection standard says.'],
  ),
  SUBJECT_MISSING: refused(
    400,
    ['没有要核验的对象', 'Nothing to verify was given'],
    ['提供 file、digest、id 或 proof 之一。', 'Give one of file, digest, id or proof.'],
  ),
  NUMBER_NEEDS_CREDENTIALS: refused(
    401,
    ['按证照编号查找需要凭据', 'Looking up a licence number needs credentials'],
    [
      '请提供 API 密钥，或改用证照标识或文件。',
      'Send an API key, or use the identifier or the file.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
