// SPDX-License-Identifier: Apache-2.0
import { NOTHING, pass, type Finding } from './finding.js';
import { text } from './text.js';

const lookAtPeer = text(
  '请看该节点是否在运行、地址和端口是否无误、防火墙是否放行（npm run fabric -- status、logs）。',
  'See that it runs, that address and port are right, and that no firewall is between (npm run fabric -- status, logs).',
);
const renewTls = text(
  '请核对 fabric.json 的 tlsRoot 和 tlsName；证书过期则由该组织更换。',
  'Compare tlsRoot and tlsName in fabric.json; if the certificate has expired, its organisation renews it.',
);
const askOrganisation = text(
  '请该组织看其日志；再运行一次 yulian doctor 看是否仍如此。',
  'Have its organisation look into its log; run yulian doctor again to see whether it stays so.',
);
const setClocks = text('请用 NTP 校准时钟。', 'Set the clocks by NTP.');

/** What is found of a data folder and its network, by permanent code. */
export const networkFindings = {
  FOLDER_OK: pass('{ledger} 账本，通道 {channel}', 'On the {ledger} ledger, channel {channel}'),
  FOLDER_ELSEWHERE: {
    state: 'not-applicable',
    message: text(
      '本机没有数据目录，证书与网络未查',
      'There is no data folder on this machine: certificates and network are not looked at',
    ),
    remedy: NOTHING,
  },
  FOLDER_FORMAT_UNKNOWN: {
    state: 'fail',
    message: text('{file} 的格式 {format} 未知', '{file} has the unknown format {format}'),
    remedy: text(
      '数据目录由更新的版本写成：请换用该版本。',
      'A newer version wrote the folder: use that version.',
    ),
  },
  FOLDER_INCOMPLETE: {
    state: 'fail',
    message: text('数据目录缺少 {file}', 'The data folder lacks {file}'),
    remedy: text(
      '请再运行 npm run fabric -- up，或从备份恢复。',
      'Run npm run fabric -- up again, or restore a backup.',
    ),
  },
  CERTIFICATES_OK: pass(
    '{count} 份证书有效，最早 {days} 天后到期',
    '{count} certificates are good, the first for {days} days',
  ),
  CERTIFICATE_EXPIRING: {
    state: 'warning',
    message: text('{of} 的证书 {days} 天后到期', 'The certificate of {of} expires in {days} days'),
    remedy: text('请其组织在到期前换发。', 'Have its organisation issue a new one before that.'),
  },
  CERTIFICATE_EXPIRED: {
    state: 'fail',
    message: text('{of} 的证书已过期', 'The certificate of {of} has expired'),
    remedy: text('请其组织换发。', 'Have its organisation issue a new one.'),
  },
  CERTIFICATE_UNREADABLE: {
    state: 'fail',
    message: text('{of} 的证书读不出', 'The certificate of {of} cannot be read'),
    remedy: text(
      '请核对文件及其权限，或从备份恢复。',
      'Look at the file and who may read it, or restore a backup.',
    ),
  },
  PEER_OK: pass(
    '{peer}（{organisation}）：高度 {height}，落后 {lag}',
    '{peer} ({organisation}): height {height}, {lag} behind',
  ),
  PEER_BEHIND: {
    state: 'warning',
    message: text(
      '{peer}（{organisation}）：高度 {height}，落后 {lag} 个区块',
      '{peer} ({organisation}): height {height}, {lag} blocks behind',
    ),
    remedy: askOrganisation,
  },
  PEER_CLOSED: {
    state: 'fail',
    message: text(
      '{peer}（{organisation}）在 {address} 不接受连接：{reason}',
      '{peer} ({organisation}) takes no connections at {address}: {reason}',
    ),
    remedy: lookAtPeer,
  },
  PEER_TLS_WRONG: {
    state: 'fail',
    message: text(
      '{peer}（{organisation}）的 TLS 身份不对：{reason}',
      '{peer} ({organisation}) does not prove who it is by TLS: {reason}',
    ),
    remedy: renewTls,
  },
  PEER_SILENT: {
    state: 'fail',
    message: text(
      '{peer}（{organisation}）在 {address} 没有及时答复',
      '{peer} ({organisation}) at {address} does not answer in time',
    ),
    remedy: lookAtPeer,
  },
  PEER_REFUSES: {
    state: 'fail',
    message: text(
      '{peer}（{organisation}）拒绝答复：{reason}',
      '{peer} ({organisation}) refuses to answer: {reason}',
    ),
    remedy: text(
      '请看它是否已加入通道、网关身份是否被信任且未过期。',
      'See that it has joined the channel, and that the identity of the gateway is trusted and has not expired.',
    ),
  },
  CHAINCODE_OK: pass(
    '{organisation} 的链码有答复，定义序号 {sequence}',
    'The chaincode of {organisation} answers; its definition has sequence {sequence}',
  ),
  CHAINCODE_OLD: {
    state: 'warning',
    message: text(
      '{organisation} 的链码定义序号为 {sequence}，其他组织已到 {newest}',
      'The chaincode of {organisation} has sequence {sequence}, that of others {newest}',
    ),
    remedy: text(
      '请看其对等节点是否跟上；升级若中断，请再运行 npm run fabric -- upgrade。',
      'See whether its peer comes along; if an upgrade was cut off, run npm run fabric -- upgrade again.',
    ),
  },
  CHAINCODE_DOWN: {
    state: 'fail',
    message: text(
      '{organisation} 的链码没有答复：{reason}',
      'The chaincode of {organisation} does not answer: {reason}',
    ),
    remedy: text(
      '请启动该组织的链码服务，并核对其对等节点所装的包。',
      'Start the chaincode server of that organisation, and see that its peer has the right package.',
    ),
  },
  CHAINCODE_REFUSES: {
    state: 'fail',
    message: text(
      '{organisation} 的链码拒绝了查询：{reason}',
      'The chaincode of {organisation} refuses a question: {reason}',
    ),
    remedy: text(
      'CONSORTIUM_NOT_FOUNDED：先创立联盟；TIMESTAMP_OUT_OF_WINDOW：校准时钟；IDENTITY_NOT_TRUSTED：换发网关证书；其他见 docs/errors.md。',
      'CONSORTIUM_NOT_FOUNDED: found the consortium first; TIMESTAMP_OUT_OF_WINDOW: set the clocks; IDENTITY_NOT_TRUSTED: renew the certificate of the gateway; others are in docs/errors.md.',
    ),
  },
  CHAINCODE_NOT_ASKED: {
    state: 'cannot-check',
    message: text(
      '{organisation} 的链码未能查询：其对等节点没有答复',
      'The chaincode of {organisation} could not be asked: its peer does not answer',
    ),
    remedy: text('先解决该节点的问题。', 'Settle the trouble of that peer first.'),
  },
  PEER_CLOCK_OK: pass(
    '{organisation} 的时钟相差 {seconds} 秒',
    'The clock of {organisation} is off by {seconds} s',
  ),
  PEER_CLOCK_OFF: {
    state: 'warning',
    message: text(
      '{organisation} 的时钟相差 {seconds} 秒',
      'The clock of {organisation} is off by {seconds} s',
    ),
    remedy: setClocks,
  },
  PEER_CLOCK_FAR_OFF: {
    state: 'fail',
    message: text(
      '{organisation} 的时钟相差 {seconds} 秒，不会背书',
      'The clock of {organisation} is off by {seconds} s: it endorses nothing',
    ),
    remedy: setClocks,
  },
  PEER_CLOCK_UNKNOWN: {
    state: 'not-applicable',
    message: text('{organisation} 不告知其时钟', '{organisation} does not tell its clock'),
    remedy: NOTHING,
  },
  NEWEST_BLOCK_OK: pass('最新区块在 {minutes} 分钟前', 'The newest block is {minutes} minutes old'),
  NEWEST_BLOCK_AHEAD: {
    state: 'warning',
    message: text(
      '最新区块的时间比本机时钟晚 {seconds} 秒',
      'The newest block is {seconds} s ahead of the clock of this machine',
    ),
    remedy: setClocks,
  },
  NEWEST_BLOCK_UNKNOWN: {
    state: 'cannot-check',
    message: text('最新区块读不到', 'The newest block could not be read'),
    remedy: text('先解决对等节点的问题。', 'Settle the trouble of the peers first.'),
  },
  ORDERER_OK: pass('{orderer}：高度 {height}', '{orderer}: height {height}'),
  ORDERER_BEHIND: {
    state: 'warning',
    message: text(
      '{orderer}：高度 {height}，落后 {lag} 个区块',
      '{orderer}: height {height}, {lag} blocks behind',
    ),
    remedy: askOrganisation,
  },
  ORDERER_CLOSED: {
    state: 'fail',
    message: text(
      '{orderer} 在 {address} 不接受连接：{reason}',
      '{orderer} takes no connections at {address}: {reason}',
    ),
    remedy: lookAtPeer,
  },
  ORDERER_TLS_WRONG: {
    state: 'fail',
    message: text(
      '{orderer} 的 TLS 身份不对：{reason}',
      '{orderer} does not prove who it is by TLS: {reason}',
    ),
    remedy: renewTls,
  },
  ORDERER_SILENT: {
    state: 'fail',
    message: text(
      '{orderer} 在 {address} 没有及时答复',
      '{orderer} at {address} does not answer in time',
    ),
    remedy: lookAtPeer,
  },
  ORDERER_REFUSES: {
    state: 'fail',
    message: text('{orderer} 拒绝答复：{reason}', '{orderer} refuses to answer: {reason}'),
    remedy: text(
      '请看它是否已加入通道、网关身份是否被信任。',
      'See that it has joined the channel, and that the identity of the gateway is trusted.',
    ),
  },
  ORDERERS_UNKNOWN: {
    state: 'not-applicable',
    message: text('fabric.json 没有列出排序节点', 'fabric.json names no orderers'),
    remedy: NOTHING,
  },
  LEADER_OK: pass('{orderer} 为领导者', '{orderer} leads'),
  LEADER_NONE: {
    state: 'fail',
    message: text('没有领导者：不能出块', 'No orderer leads: no block can be made'),
    remedy: text(
      '请使过半数排序节点运行并互通，几秒内会选出领导者。',
      'Have more than half of the orderers run and reach each other: they elect one within seconds.',
    ),
  },
  LEADER_UNKNOWN: {
    state: 'not-applicable',
    message: text(
      '没有排序节点告知谁是领导者',
      'No orderer tells who leads: their operations endpoints are not seen from here',
    ),
    remedy: NOTHING,
  },
  ORDERING_NO_SPARE: {
    state: 'warning',
    message: text(
      '{all} 个排序节点中 {up} 个有答复：再少一个就不能出块',
      '{up} of {all} orderers answer: with one less no block can be made',
    ),
    remedy: text('请恢复缺少的节点。', 'Bring the missing one back.'),
  },
  ORDERING_NO_MAJORITY: {
    state: 'fail',
    message: text(
      '{all} 个排序节点中只有 {up} 个有答复，出块需要 {needed} 个',
      'Only {up} of {all} orderers answer: {needed} are needed for a block',
    ),
    remedy: text('请恢复缺少的节点。', 'Bring the missing ones back.'),
  },
} as const satisfies Readonly<Record<string, Finding>>;
