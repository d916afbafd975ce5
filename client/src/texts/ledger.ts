// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian ledger migrate`. */
export const ledgerTexts = {
  group: text('整个账本', 'The ledger as a whole'),
  migrate: text(
    '把嵌入式账本上的联盟迁到 Fabric',
    'Move a consortium from the embedded ledger onto Fabric',
  ),
  migrateDetails: text(
    '两边的网关都须已停止；目标须为 npm run fabric -- up 刚建立的网络，其计划含相同的组织、单位和角色。全部状态连同保管库一并迁移，逐表以根证明相等；中断后再运行一次即可继续。源数据目录成为存档，网关不再打开它。',
    'The gateways of both folders must be stopped; the target is a network that npm run fabric -- up has just founded, from a plan with the same organisations, units and roles. All of the state goes over with the vaults, each table shown equal by its root; a run that was cut off is gone on with by the next. The source becomes an archive that no gateway opens.',
  ),
  to: text('Fabric 网络的数据目录', 'data folder of the Fabric network'),
  table: text('{name}：{count} 条，根 {root}', '{name}: {count} rows, root {root}'),
  done: text(
    '已迁到 {directory}；源、合约与目标区块的总根同为 {root}',
    'Moved to {directory}; source, contract and the target’s blocks all come to the root {root}',
  ),
  wasDone: text(
    '此前已迁到 {directory}，总根 {root}；本次未作更改',
    'It was moved to {directory} before, root {root}; nothing was changed now',
  ),
  report: text('迁移报告：{file}', 'Report of the migration: {file}'),
  archive: text(
    '请保留源数据目录，并向核验者分发新的信任根；此前出具的证明仍以旧信任根核验。',
    'Keep the source folder, and hand the new trust roots out; proofs given before still verify against the old ones.',
  ),
};
