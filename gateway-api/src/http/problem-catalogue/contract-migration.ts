// SPDX-License-Identifier: Apache-2.0
import { later, refused, type ProblemEntry } from './entry.js';

const SEE = [
  '请由运维人员以 yulian ledger migrate 办理。',
  'Have your operator do it by yulian ledger migrate.',
] as const;

/** What the contracts refuse while, and after, the state of another chain is taken over. */
export const migrationProblems = {
  MIGRATION_UNDER_WAY: later(
    503,
    60,
    ['正在迁入另一条链的状态', 'The state of another chain is being taken over'],
    ['迁移完成后再试。', 'Try again when the migration has ended.'],
  ),
  MIGRATION_NOT_BEGUN: refused(409, ['没有进行中的迁移', 'No migration is under way'], SEE),
  MIGRATION_ALREADY_BEGUN: refused(
    409,
    ['已声明过另一次迁移', 'A migration was announced before'],
    SEE,
  ),
  MIGRATION_CLOSED: refused(
    409,
    ['迁移已结束', 'The migration has ended'],
    ['一条链只能迁入一次。', 'A chain takes over another one once only.'],
  ),
  MIGRATION_TARGET_NOT_FRESH: refused(
    409,
    ['目标链已有自己的记录', 'The target chain has records of its own'],
    ['请换一个刚建立的网络。', 'Take a network that was just founded.'],
  ),
  MIGRATION_OTHER_CONSORTIUM: refused(
    409,
    ['目标链属于另一联盟', "The target chain is another consortium's"],
    ['请核对联盟名称与成员组织。', 'Compare its name and organisations.'],
  ),
  MIGRATION_OUT_OF_STEP: refused(
    409,
    ['迁移步骤的次序不对', 'This is not the next step of the migration'],
    SEE,
  ),
  MIGRATION_CHUNK_DIFFERS: refused(
    409,
    ['迁入的内容与声明的不符', 'The rows are not the announced ones'],
    [
      '源数据可能被改动：请先运行 yulian verify-chain。',
      'They may have been changed: run yulian verify-chain first.',
    ],
  ),
  MIGRATION_ROW_INVALID: refused(
    400,
    ['迁入的内容无法识别', 'A row cannot be taken over'],
    ['请用与源相同版本的程序。', 'Use the version that the source was written by.'],
  ),
  MIGRATION_ROOT_DIFFERS: refused(
    409,
    ['迁入后的根与声明的不符', 'What was taken over does not come to the announced root'],
    ['请重建目标网络后再迁移。', 'Reset the target network and migrate again.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
