// SPDX-License-Identifier: Apache-2.0
import type { VaultErrorCode } from '../../vault/vault-error.js';
import { later, refused, type Pair, type ProblemEntry } from './entry.js';

const operatorMustAct: Pair = [
  '请由运维人员按日志处理；必要时从备份恢复。',
  'Your operator needs to act on the log, and to restore a backup if need be.',
];

function broken(zh: string, en: string): ProblemEntry {
  return refused(503, [zh, en], operatorMustAct);
}

/** Failures of the vault. Exhaustive by type. */
export const vaultProblems = {
  VAULT_KEY_MISSING: broken('保管库密钥缺失', "The vault's key is missing"),
  VAULT_KEY_INVALID: broken('保管库密钥无效', "The vault's key is not valid"),
  VAULT_KEY_EXPOSED: broken('保管库密钥文件权限过宽', "The vault's key file is open to others"),
  VAULT_KEY_WRONG: broken('保管库密钥不匹配', "The vault's key does not fit"),
  VAULT_LOCKED: broken('保管库正被另一进程使用', 'Another process holds the vault'),
  VAULT_FORMAT_UNKNOWN: broken('保管库格式版本不受支持', 'The vault has an unknown stored format'),
  VAULT_BLOB_NOT_FOUND: refused(
    404,
    ['保管库中没有这份文件', 'The vault does not hold this document'],
    ['请核对编号。', 'Check the identifier.'],
  ),
  VAULT_BLOB_DAMAGED: broken('保管库中的文件已损坏', 'A document in the vault is damaged'),
  VAULT_ROW_DAMAGED: broken('保管库中的记录已损坏', 'A row of the vault is damaged'),
  VAULT_ROWS_MISSING: broken('保管库缺少已写入的记录', 'The vault lost rows that were written'),
  VAULT_ROWS_UNREADABLE: broken('保管库无法读取', 'The vault cannot be read'),
  VAULT_WRITE_FAILED: broken(
    '保管库写入故障，已停止写入',
    'The vault failed to write and stopped writing',
  ),
  VAULT_FULL: later(
    507,
    30,
    ['磁盘空间不足，暂停写入', 'The disk is too full to write'],
    [
      '未写入任何内容。请运维人员腾出空间；之后无需重启，可原样重试。',
      'Nothing was written. Once your operator has made room, send the same again; no restart is needed.',
    ],
  ),
  VAULT_CLOSED: broken('保管库已关闭', 'The vault is closed'),
  VAULT_BACKUP_DAMAGED: broken('备份已损坏', 'The backup is damaged'),
  VAULT_NOT_EMPTY: broken('目标保管库不为空', 'The target vault is not empty'),
} as const satisfies Readonly<Record<VaultErrorCode, ProblemEntry>>;
