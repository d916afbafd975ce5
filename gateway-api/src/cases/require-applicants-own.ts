// SPDX-License-Identifier: Apache-2.0
import type { CaseAnswerInput } from '@yulian/chaincode/schemas';
import type { CaseRecord } from '@yulian/proofs';
import { RequestError } from '../http/request-error.js';
import type { Caller } from '../identity/caller.js';
import { text } from '../i18n/text.js';
import type { Services } from '../services.js';

type Sources = Pick<Services, 'accesses' | 'organisations'>;

/**
 * Holds data that a case is said to have against its applicant: only this gateway knows whom an
 * access was about. Data about somebody else need a declared relation, which the case then shows.
 *
 * @throws RequestError `CASE_SUBJECT_NOT_APPLICANT`
 */
export async function requireApplicantsOwn(
  { accesses, organisations }: Sources,
  { mspId }: Caller,
  { unit, applicant }: CaseRecord,
  materials: CaseAnswerInput['materials'],
): Promise<void> {
  const { vault } = organisations.require(mspId);
  const { requester } = accesses.of(mspId);
  for (const [i, answer] of materials.entries()) {
    if (answer.how !== 'HELD' || !('access' in answer.by)) continue;
    if (answer.by.relation !== undefined) continue;
    const row = await requester.find(answer.by.access);
    const own = row === undefined ? [] : await vault.holders.references(unit, row.asked.subject);
    if (own.includes(applicant)) continue;
    const pointer = `/materials/${String(i)}/by/access`;
    const detail = text(
      '数据不是申请人的，也没有登记关系',
      "the data are not the applicant's, and no relation is declared",
    );
    const errors = [{ pointer, code: 'CASE_SUBJECT_NOT_APPLICANT', detail }];
    throw new RequestError('CASE_SUBJECT_NOT_APPLICANT', { errors });
  }
}
