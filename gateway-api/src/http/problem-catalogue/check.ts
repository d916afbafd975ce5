// SPDX-License-Identifier: Apache-2.0
import { refused } from './entry.js';

/** What comparisons and corrections can be refused for by the gateway itself. */
export const checkProblems = {
  CHECK_FIELD_MISSING: refused(
    422,
    ['须写明在哪个信息项核验', 'Say in which field it is to be compared'],
    [
      '授权的条目不是该数据元的数源；请写明 field，或改用数源条目的授权。',
      "The grant is not of the element's source: name the field, or use a grant of the source's item.",
    ],
  ),
  CHECK_FIELD_TWICE: refused(
    422,
    ['同一信息项只能核验一个值', 'A field is compared with one value at a time'],
    ['分次核验；每日次数有限。', 'Ask again for another value; there are few comparisons a day.'],
  ),
  CORRECTION_RECORD_NOT_OWN: refused(
    403,
    ['新的证照不是本单位颁发的', 'Your unit did not issue that record'],
    ['写明本单位换发的证照。', 'Name the record that your unit issued instead.'],
  ),
  CORRECTION_RECORD_OF_OTHER: refused(
    409,
    ['新的证照不属于该校核所涉的主体', 'That record is about somebody else'],
    ['写明同一主体的新证照。', 'Name the new record of the same subject.'],
  ),
  CORRECTION_NOT_OURS: refused(
    403,
    ['本网关不掌握该校核所涉的主体', 'This gateway was not told whom the case is about'],
    [
      '须由答复该次使用、并登记更正的网关办理。',
      'Announce it from the gateway that answered the access and recorded the correction.',
    ],
  ),
} as const;
