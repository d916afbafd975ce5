// SPDX-License-Identifier: Apache-2.0
import type { LedgerErrorCode } from '@yulian/network';
import { later, refused, type ProblemEntry } from './entry.js';

/** Failures of the ledger. Exhaustive by type: a new code does not compile until it is here. */
export const ledgerProblems = {
  LEDGER_UNAVAILABLE: later(
    503,
    5,
    ['账本暂不可用', 'The ledger is unavailable'],
    ['请稍候重试。', 'Try again shortly.'],
  ),
  LEDGER_LOCKED: refused(
    503,
    ['账本数据正被另一进程使用', 'Another process holds the ledger'],
    ['请由运维人员处理。', 'This needs your operator.'],
  ),
  LEDGER_FORMAT_UNKNOWN: refused(
    503,
    ['账本数据格式版本不受支持', 'The ledger has an unknown stored format'],
    ['请由运维人员升级软件。', 'Your operator needs to upgrade the software.'],
  ),
  LEDGER_CONFIG_INVALID: refused(
    503,
    ['账本配置有误', 'The ledger is wrongly configured'],
    [
      '请由运维人员按日志改正配置。',
      'Your operator needs to correct the configuration, as the log says.',
    ],
  ),
  LEDGER_CONFIG_DIFFERS: refused(
    503,
    ['账本配置与数据不符', 'The configuration differs from that of the stored ledger'],
    ['请由运维人员恢复原配置。', 'Your operator needs to restore the original configuration.'],
  ),
  LEDGER_ARCHIVED: refused(
    503,
    ['此账本已迁移，仅作存档', 'The ledger was migrated and is an archive'],
    ['请使用迁移后的数据目录。', 'Use the data folder that it was migrated to.'],
  ),
  LEDGER_CORRUPT: refused(
    503,
    ['账本数据损坏', 'The ledger is corrupt'],
    [
      '请由运维人员运行 verify-chain 并从备份恢复。',
      'Your operator needs to run verify-chain and restore a backup.',
    ],
  ),
  LEDGER_FAILED: refused(
    503,
    ['账本写入故障，已停止写入', 'The ledger failed to write and stopped writing'],
    [
      '查询仍可用；请由运维人员检查磁盘并重启。',
      'Reads still work; your operator needs to check the disk and restart.',
    ],
  ),
  ENDORSER_UNAVAILABLE: later(
    503,
    5,
    ['背书节点暂不可用', 'An endorsing peer is unavailable'],
    ['请稍候重试。', 'Try again shortly.'],
  ),
  ENDORSEMENT_POLICY_FAILURE: refused(
    422,
    ['背书不满足策略', 'The endorsements do not satisfy the policy'],
    [
      '请联系记录所属组织，由其节点背书。',
      "The owning organisation's peer has to endorse; contact it.",
    ],
  ),
  CONTRACT_FAILED: refused(
    500,
    ['合约执行失败', 'The contract failed'],
    [
      '请把 requestId 告知运维人员；未产生任何更改。',
      'Give the requestId to your operator; nothing was changed.',
    ],
  ),
  ORDERER_UNAVAILABLE: later(
    503,
    5,
    ['排序服务暂不可用', 'The ordering service is unavailable'],
    ['请用同一 Idempotency-Key 重试。', 'Retry with the same Idempotency-Key.'],
  ),
  COMMIT_TIMEOUT: later(
    504,
    5,
    ['结果未知：未在时限内等到提交', 'The outcome is unknown: no commit was seen in time'],
    [
      '请查询 /v1/transactions/{txId}，或用同一 Idempotency-Key 重试；不会重复办理。',
      'Ask /v1/transactions/{txId}, or retry with the same Idempotency-Key; it will not be done twice.',
    ],
  ),
  MVCC_READ_CONFLICT: later(
    409,
    1,
    ['与另一笔交易冲突', 'It conflicted with another transaction'],
    ['未产生任何更改，请重试。', 'Nothing was changed; try again.'],
  ),
  PHANTOM_READ_CONFLICT: later(
    409,
    1,
    ['所依据的记录范围已变化', 'The range of records it read has changed'],
    ['未产生任何更改，请重试。', 'Nothing was changed; try again.'],
  ),
  DUPLICATE_TXID: refused(
    409,
    ['该交易已提交过', 'The transaction was already submitted'],
    [
      '请查询 /v1/transactions/{txId} 得到首次的结果。',
      'Ask /v1/transactions/{txId} for the first outcome.',
    ],
  ),
  TRANSACTION_INVALID: refused(
    422,
    ['账本判定交易无效', 'The ledger found the transaction invalid'],
    [
      '未产生任何更改；请把 txId 告知运维人员。',
      'Nothing was changed; give the txId to your operator.',
    ],
  ),
  TIMESTAMP_OUT_OF_WINDOW: later(
    503,
    5,
    [
      '交易时间与背书节点时钟相差过大',
      "The transaction's time is too far from an endorser's clock",
    ],
    [
      '请重试；若持续出现，请由运维人员校时。',
      'Try again; if it stays so, your operator needs to set the clocks.',
    ],
  ),
  BAD_SIGNATURE: refused(
    403,
    ['交易签名无效', "The transaction's signature is not valid"],
    [
      '请由运维人员检查本单位的私钥与证书。',
      "Your operator needs to check the unit's key and certificate.",
    ],
  ),
  BAD_PROPOSAL: refused(
    400,
    ['交易提案格式有误', 'The proposal is malformed'],
    ['请重新发起提案。', 'Make a new proposal.'],
  ),
  IDENTITY_NOT_TRUSTED: refused(
    403,
    ['账本不信任该身份', 'The ledger does not trust this identity'],
    [
      '证书可能过期或不属于本联盟；请联系运维人员。',
      'The certificate may be expired or foreign to the consortium; ask your operator.',
    ],
  ),
  KEY_DEVICE_FAILED: later(
    503,
    5,
    ['密码设备未能签名', "The key's device does not sign"],
    [
      '未产生任何更改；请由运维人员检查密码设备后重试。',
      'Nothing was changed; your operator needs to check the device, then try again.',
    ],
  ),
  BACKUP_INVALID: refused(
    422,
    ['备份无效', 'The backup is not valid'],
    ['请换用另一份备份；原因见日志。', 'Use another backup; the log says what is wrong.'],
  ),
  RESTORE_TARGET_NOT_EMPTY: refused(
    409,
    ['恢复目标不为空', 'The target of the restore is not empty'],
    ['请恢复到空目录。', 'Restore into an empty directory.'],
  ),
  BLOCK_NOT_FOUND: refused(
    404,
    ['没有这个区块', 'No such block'],
    [
      '请核对区块号；当前高度见 GET /v1/blocks。',
      'Check the number; GET /v1/blocks shows the height.',
    ],
  ),
} as const satisfies Readonly<Record<LedgerErrorCode, ProblemEntry>>;
