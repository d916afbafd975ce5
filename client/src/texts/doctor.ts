// SPDX-License-Identifier: Apache-2.0
import { networkFindings } from './doctor-network.js';
import { NOTHING, pass, type Finding } from './finding.js';
import { text, type Text } from './text.js';

/** Names of the checks, in their order. */
export const doctorNames = {
  node: text('版本', 'Versions'),
  server: text('网关可达', 'Gateway reachable'),
  ready: text('网关就绪', 'Gateway ready'),
  clock: text('时钟', 'Clock'),
  credentials: text('凭据', 'Credentials'),
  ledger: text('账本', 'Ledger'),
  index: text('读索引', 'Read index'),
  roots: text('信任根', 'Trust roots'),
  disk: text('磁盘', 'Disk'),
  folder: text('数据目录', 'Data folder'),
  certificates: text('证书', 'Certificates'),
  peers: text('对等节点', 'Peers'),
  chaincode: text('链码', 'Chaincode'),
  clocks: text('节点时钟', 'Clocks of the network'),
  ordering: text('排序服务', 'Ordering'),
} as const satisfies Readonly<Record<string, Text<string>>>;

/** Every finding by its permanent code. */
export const doctorFindings = {
  NODE_OK: pass('渝链 {product}，Node {version}', 'Yulian {product} on Node {version}'),
  NODE_UNSUPPORTED: {
    state: 'fail',
    message: text('Node {version} 不受支持', 'Node {version} is not supported'),
    remedy: text(
      '请安装 Node 20.19 以上的 20.x，或 22.12 以上。',
      'Install Node 20.19 or later of 20.x, or 22.12 or later.',
    ),
  },
  SERVER_REACHED: pass('{server} 有答复', '{server} answers'),
  SERVER_NOT_REACHED: {
    state: 'cannot-check',
    message: text('{server} 没有答复（{reason}）', '{server} does not answer ({reason})'),
    remedy: text(
      '请确认网关已启动（npm start）、地址（--server）和端口无误、防火墙放行。',
      'See that the gateway runs (npm start), that address (--server) and port are right, and that no firewall is between.',
    ),
  },
  READY: pass('已就绪：{parts}', 'Ready: {parts}'),
  NOT_READY: {
    state: 'fail',
    message: text('网关未就绪：{reason}', 'The gateway is not ready: {reason}'),
    remedy: text(
      '请稍候；若持续出现，请看网关日志。',
      'Wait a little; if it stays so, look into the log of the gateway.',
    ),
  },
  CLOCK_OK: pass('与网关相差不超过 {seconds} 秒', 'Within {seconds} s of the gateway'),
  CLOCK_OFF: {
    state: 'fail',
    message: text(
      '本机时钟与网关相差约 {seconds} 秒',
      'The clock of this machine is off by about {seconds} s',
    ),
    remedy: text(
      '请用 NTP 校准本机和网关的时钟。',
      'Set the clocks of this machine and the gateway by NTP.',
    ),
  },
  CREDENTIALS_OK: pass(
    '{unit}：{roles}，密钥 {days} 天后到期',
    '{unit}: {roles}; the key is good for {days} days',
  ),
  CREDENTIALS_EXPIRING: {
    state: 'warning',
    message: text('密钥 {days} 天后到期', 'The key expires in {days} days'),
    remedy: text(
      '请由运维人员生成新密钥：yulian keys create。',
      'Have your operator make a new key: yulian keys create.',
    ),
  },
  CREDENTIALS_REFUSED: {
    state: 'fail',
    message: text('凭据不被接受：{reason}', 'The credentials are not accepted: {reason}'),
    remedy: text('请向运维人员申请新密钥。', 'Ask your operator for a new key.'),
  },
  CREDENTIALS_NONE: {
    state: 'not-applicable',
    message: text('没有给出凭据', 'No credentials were given'),
    remedy: NOTHING,
  },
  LEDGER_OK: pass(
    '通道 {channel}，高度 {height}，头部签名成立',
    'Channel {channel}, height {height}, the head is signed',
  ),
  LEDGER_HEAD_UNSIGNED: {
    state: 'fail',
    message: text('账本头部的签名不成立', 'The signature of the head of the chain does not hold'),
    remedy: text(
      '请勿信赖此网关；运行 yulian verify-chain 并联系委员会。',
      "Don't rely on this gateway; run yulian verify-chain and tell the committee.",
    ),
  },
  INDEX_OK: pass('读索引落后 {lag} 个区块', 'The read index is {lag} blocks behind'),
  INDEX_BEHIND: {
    state: 'fail',
    message: text('读索引落后 {lag} 个区块', 'The read index is {lag} blocks behind'),
    remedy: text(
      '列表和查找暂不完整；若不见减少，请看网关日志。',
      'Lists and searches are incomplete for now; if it does not shrink, look into the log of the gateway.',
    ),
  },
  INDEX_NEEDS_CREDENTIALS: {
    state: 'not-applicable',
    message: text('查看读索引需要凭据', 'Looking at the read index needs credentials'),
    remedy: NOTHING,
  },
  ROOTS_OK: pass(
    '{count} 个组织的根证书有效，最早 {days} 天后到期',
    'Root certificates of {count} organisations are good, the first for {days} days',
  ),
  ROOTS_PINNED: pass('与所固定的信任根相同', 'The same as the pinned trust roots'),
  ROOTS_PINNED_WITHOUT_SEALS: {
    state: 'warning',
    message: text(
      '与所固定的信任根相同，但信任根文件未列印章与签名机构',
      'The same as the pinned trust roots, but the trust file names no authorities of seals and signatures',
    ),
    remedy: text(
      '离线核验时文件内的印章将是“无法核验”：请重新取得信任根（yulian trust）并核对指纹。',
      'Offline, seals in files cannot be checked: get the trust roots anew (yulian trust) and compare the fingerprints.',
    ),
  },
  ROOTS_DIFFER: {
    state: 'fail',
    message: text('与所固定的信任根不同', 'They differ from the pinned trust roots'),
    remedy: text(
      '可能连到了另一联盟，或委员会有变更：请向委员会核对后再换信任根文件。',
      'This may be another consortium, or the committee changed them: ask the committee before you replace the trust file.',
    ),
  },
  ROOTS_EXPIRED: {
    state: 'fail',
    message: text('{msp} 的根证书已过期', 'The root certificate of {msp} has expired'),
    remedy: text(
      '请该组织更换证书，并分发新的信任根。',
      'Have that organisation renew it, and hand out new trust roots.',
    ),
  },
  ROOTS_EXPIRING: {
    state: 'warning',
    message: text(
      '{msp} 的根证书 {days} 天后到期',
      'The root certificate of {msp} expires in {days} days',
    ),
    remedy: text(
      '请该组织更换证书，并分发新的信任根。',
      'Have that organisation renew it, and hand out new trust roots.',
    ),
  },
  DISK_OK: pass('数据目录所在磁盘余 {free}', '{free} free where the data folder is'),
  DISK_LOW: {
    state: 'fail',
    message: text('数据目录所在磁盘只余 {free}', 'Only {free} free where the data folder is'),
    remedy: text(
      '请清理或扩容磁盘，磁盘写满后网关只读。',
      'Free or enlarge the disk: on a full one the gateway only reads.',
    ),
  },
  DISK_ELSEWHERE: {
    state: 'not-applicable',
    message: text('本机没有数据目录', 'There is no data folder on this machine'),
    remedy: NOTHING,
  },
  ...networkFindings,
  NOT_ASKED: {
    state: 'cannot-check',
    message: text('未能检查：{reason}', 'It could not be checked: {reason}'),
    remedy: text('先解决上面的问题。', 'Settle the trouble above first.'),
  },
} as const satisfies Readonly<Record<string, Finding>>;

export type FindingCode = keyof typeof doctorFindings;
export type DoctorCheckName = keyof typeof doctorNames;

/** `yulian doctor`. */
export const doctorTexts = {
  summary: text(
    '逐项检查：版本、网关、时钟、凭据、账本、索引、信任根；有数据目录时还检查证书和整个网络',
    'Check step by step: version, gateway, clock, credentials, ledger, index, trust roots; with the data folder also certificates and the whole network',
  ),
  trust: text(
    '所固定的信任根文件，与网关给出的比较',
    'pinned trust file, to be compared with what the gateway gives',
  ),
};
