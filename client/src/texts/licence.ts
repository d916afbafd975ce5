// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian licence`, and `yulian my` on the licences of whoever signed in. */
export const licenceTexts = {
  group: text('一张证照的记录、内容和文件', "A licence's record, values and file"),
  show: text('一张证照或一个批次在链上的记录', 'A licence or a batch, as the chain has it'),
  values: text(
    '本单位所发证照的编号与各项内容',
    "Number and values of a licence of one's own unit",
  ),
  file: text('取回本单位所发证照的文件', "Fetch the file of a licence of one's own unit"),
  whoMay: text(
    '颁发单位的 clerk 和 approver 可用；他人经授权用 access make。',
    'For clerk and approver of the issuing unit; others use access make under a grant.',
  ),
  myList: text('我的证照', 'My licences'),
  myValues: text('我的一张证照的编号与各项内容', 'Number and values of a licence of mine'),
  myFile: text('取回我的一张证照的文件', 'Fetch the file of a licence of mine'),
  id: text('证照标识', 'licence identifier'),
  idOrBatch: text('证照标识，或批次编号', 'licence identifier, or id of a batch'),
  at: text('何时的状态：日期或 UTC 时刻', 'in the state of when: a date or UTC instant'),
  knownAt: text(
    '以哪一时刻链上所知为准：日期、UTC 时刻或区块号',
    'with what the chain knew by then: a date, a UTC instant or a block number',
  ),
  out: text('写入的文件，须尚不存在', 'file to write, which must not exist yet'),
  written: text('已写入 {file}', 'Written to {file}'),
  number: text('证照编号', 'Licence number'),
  idColumn: text('标识', 'Identifier'),
  titleColumn: text('名称', 'Name'),
  stateColumn: text('状态', 'State'),
  issuerColumn: text('颁发机构', 'Issued by'),
  issuedColumn: text('颁发日期', 'Issued'),
  untilColumn: text('有效期至', 'Valid until'),
  fieldColumn: text('信息项', 'Field'),
  valueColumn: text('内容', 'Value'),
} as const satisfies Readonly<Record<string, Text<string>>>;
