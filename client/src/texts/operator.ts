// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** `yulian init`, `backup`, `restore`, `verify-chain`. */
export const operatorTexts = {
  init: text(
    '在新的数据目录创立联盟，不含演示数据',
    'Found a consortium in a new data folder, without demo data',
  ),
  initDetails: text(
    '计划文件为 JSON：name、channel、endorsements、committee、regions、organisations（各含 units 及其 roles）。',
    'The plan is JSON: name, channel, endorsements, committee, regions, organisations (each with its units and their roles).',
  ),
  backup: text('备份数据目录', 'Back up the data folder'),
  restore: text('把备份恢复到新的数据目录', 'Restore a backup into a new data folder'),
  verifyChain: text(
    '重新验证全链与保管库，指出第一个坏区块',
    'Verify the whole chain and the vaults again, and name the first bad block',
  ),
  bothWays: text(
    '给出 --server、--key-file 或 --demo 时由运行中的网关办理；否则直接在数据目录上办理，此时网关须已停止。',
    'With --server, --key-file or --demo the running gateway does it; else it is done on the data folder itself, and the gateway must be stopped.',
  ),
  closedOnly: text('网关须已停止。', 'The gateway must be stopped.'),
  plan: text('联盟计划的 JSON 文件', 'JSON file with the plan of the consortium'),
  out: text(
    '备份写入的新目录（网关已停止时）',
    'new folder for the backup (when the gateway is stopped)',
  ),
  from: text('备份所在目录', 'folder that holds the backup'),
  checkpoint: text(
    '留存头部的文件（yulian checkpoint export）',
    'file of kept heads (yulian checkpoint export)',
  ),
  outOnline: text(
    '运行中的网关自行决定备份位置：请去掉 --out。',
    'A running gateway chooses the place of the backup: leave --out away.',
  ),
  initDone: text(
    '已创立：{directory}，通道 {channel}，组织 {organisations}',
    'Founded: {directory}, channel {channel}, organisations {organisations}',
  ),
  initKeys: text(
    '各单位运营人员的首个 API 密钥在 {keyFile}，仅所有者可读；交付后请删除该文件。',
    'The first operators’ API keys are in {keyFile}, readable by its owner only; hand each to its unit, then delete the file.',
  ),
  initRecovery: text(
    '备份须用 {file} 才能恢复：请复制到本机之外妥善保管，再从本机删除。',
    'Only {file} opens backups: copy it to a safe place off this machine, then delete it here.',
  ),
  backupSealed: text(
    '密钥与设置已加密，恢复时须用恢复密钥 {fingerprint}（创立时的 recovery.key）。',
    'Keys and settings are sealed: restoring takes recovery key {fingerprint} (recovery.key of the founding).',
  ),
  recoveryKey: text('打开备份的 recovery.key', 'the recovery.key that opens the backup'),
  backupDone: text('已备份：{place}，高度 {height}', 'Backed up: {place}, height {height}'),
  restoreDone: text('已恢复：{directory}', 'Restored: {directory}'),
  chainGood: text('全链 {height} 个区块验证无误。', 'All {height} blocks of the chain are good.'),
  chainBad: text(
    '第一个坏区块：{block}（{code}）：{detail}',
    'First bad block: {block} ({code}): {detail}',
  ),
  chainBadElsewhere: text('账本有误（{code}）：{detail}', 'The ledger is bad ({code}): {detail}'),
  vaultBad: text(
    '保管库 {vault} 有误（{code}）：{place}',
    'The vault {vault} is bad ({code}): {place}',
  ),
  indexBad: text(
    '读索引与账本不符（{code}）：{place}。删除 index 目录后会自动重建。',
    'The read index is not what the ledger says ({code}): {place}. Delete the folder index: it is built anew.',
  ),
  noAnswer: text(
    '运维程序没有给出结果：请核对 gateway-api 已构建（npm run build）。',
    'The operator program gave no result: see that gateway-api is built (npm run build).',
  ),
} as const;

/** What the operator program refuses, by its code. Others are shown in its own words. */
export const operatorProblems: Readonly<Record<string, Text>> = {
  LEDGER_LOCKED: text(
    '数据目录正被运行中的网关使用：请先停止它，或加 --key-file（或 --demo operator）由它办理。',
    'A running gateway has the data folder: stop it, or let it do the work by --key-file (or --demo operator).',
  ),
  DATA_FOLDER_NOT_EMPTY: text(
    '数据目录中已有联盟：请换一个空目录。',
    'The data folder holds a consortium: choose an empty one.',
  ),
  BATCH_NOT_FOUND: text(
    '请核对编号：批次或积分池（yulian points pools）。',
    'Check the id: of a batch or a pool (yulian points pools).',
  ),
  DATA_FOLDER_EMPTY: text(
    '数据目录中没有联盟：请核对 --data-dir，或先运行 yulian init。',
    'The data folder holds no consortium: check --data-dir, or run yulian init first.',
  ),
  PLAN_INVALID: text('联盟计划有误。', 'The plan of the consortium is wrong.'),
  BACKUP_EXISTS: text(
    '目标目录已存在：请换一个新目录。',
    'The target folder exists: choose a new one.',
  ),
  BACKUP_INCOMPLETE: text(
    '备份不完整，不能用：请换用另一份。',
    'The backup is incomplete and of no use: take another.',
  ),
  BACKUP_DAMAGED: text(
    '备份已损坏，不能用：请换用另一份。',
    'The backup is damaged and of no use: take another.',
  ),
  RECOVERY_KEY_UNREADABLE: text(
    '文件中没有恢复密钥：请给出所备份目录的 recovery.key。',
    'The file holds no recovery key: give the recovery.key of the folder that was backed up.',
  ),
  RECOVERY_KEY_WRONG: text(
    '这不是打开该备份的恢复密钥：manifest.json 中的 recoveryKey 指明需要哪一把。',
    'This recovery key does not open the backup: recoveryKey in its manifest.json says which one does.',
  ),
  BACKUP_INVALID: text(
    '备份中的账本不能用：请换用另一份。',
    'The ledger of the backup is of no use: take another backup.',
  ),
  LEDGER_ARCHIVED: text(
    '该数据目录已迁移或正在迁移：请用迁移后的目录，或再运行 yulian ledger migrate。',
    'The data folder was migrated, or is being: use the one that it was migrated to, or run yulian ledger migrate again.',
  ),
  MIGRATION_SOURCE_UNSOUND: text(
    '源数据目录不能迁移：须为验证无误的嵌入式账本。',
    'The source cannot be migrated: it must be an embedded ledger that verifies.',
  ),
  MIGRATION_SOURCE_CHANGED: text(
    '源账本与迁移开始时不同：请恢复当时的备份，或重建目标网络后再迁移。',
    'The source is not what it was when the migration began: restore the backup of then, or reset the target network and begin again.',
  ),
  MIGRATION_TARGET_UNFIT: text(
    '目标不能用：须为同一组织、同样单位与角色、刚建立且网关未运行过的 Fabric 网络。',
    'The target cannot be used: it must be a Fabric network of the same organisations, units and roles, just founded, on which no gateway has run.',
  ),
  MIGRATION_UNEQUAL: text(
    '目标链与源不相等：请勿使用目标，并报告此事。',
    'The target is not equal to the source: do not use it, and report this.',
  ),
  DEMO_NOT_RUNNING: text(
    '该数据目录上没有运行中的示例联盟：请先 npm start，再核对 --data-dir。',
    'No demo runs on the data folder: npm start first, then check --data-dir.',
  ),
  RENEWAL_ELSEWHERE: text(
    'Fabric 网络的证书由各组织的证书机构签发：请用 npm run fabric -- renew。',
    'On Fabric, organisations’ authorities issue certificates: use npm run fabric -- renew.',
  ),
  UNIT_NOT_FOUND: text(
    '链上没有该单位：须先由委员会接纳（yulian units propose admit-unit）。',
    'The chain has no such unit: the committee must admit it first (yulian units propose admit-unit).',
  ),
  ENROLMENT_ELSEWHERE: text(
    'Fabric 网络上由各组织的证书机构签发身份：请先运行 npm run fabric -- add-unit。',
    'On Fabric, organisations’ authorities issue identities: run npm run fabric -- add-unit first.',
  ),
  KEY_FILE_EXISTS: text(
    '密钥文件已存在：请用 --out 给出新文件。',
    'The file for the key exists: name a new one with --out.',
  ),
  MIGRATION_TARGET_NOT_FRESH: text(
    '目标链已有自己的记录：请换一个刚建立的网络。',
    'The target chain has records of its own: take a network that was just founded.',
  ),
  MIGRATION_OTHER_CONSORTIUM: text(
    '目标链属于另一联盟：请核对联盟名称与成员组织。',
    'The target chain is another consortium’s: compare name and organisations.',
  ),
  RESTORE_TARGET_NOT_EMPTY: text(
    '目标数据目录不为空：请换一个空目录。',
    'The target data folder is not empty: choose an empty one.',
  ),
};

/** `yulian events`. */
export const eventsTexts = {
  group: text('账本事件', 'Events of the ledger'),
  tail: text('持续显示事件；Ctrl-C 结束', 'Show events as they happen; Ctrl-C ends it'),
  after: text(
    '从此事件之后开始（块号:交易序号:事件序号）',
    'begin after this event (block:transaction:index)',
  ),
  count: text('收到这么多条后结束', 'end after so many events'),
  type: text(
    '只看这一类，如 licence.issued.v1；可多次给出',
    'only this type, such as licence.issued.v1; may be repeated',
  ),
  countInvalid: text('--count 须为正整数。', '--count is a positive whole number.'),
};
