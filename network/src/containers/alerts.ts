// SPDX-License-Identifier: Apache-2.0
import type { YamlMap } from './yaml.js';

interface Alert {
  readonly name: string;
  /** PromQL. */
  readonly when: string;
  /** How long it must hold before anybody is told. */
  readonly for: string;
  readonly severity: 'page' | 'ticket';
  readonly zh: string;
  readonly en: string;
}

/** A lag of so many blocks is more than one that is being caught up with. */
const LAG_BLOCKS = 20;

/** What somebody must do something about; docs/operations.md says what. */
export const ALERTS: readonly Alert[] = [
  {
    name: 'TargetDown',
    when: 'up == 0',
    for: '2m',
    severity: 'page',
    zh: '{{ $labels.name }} 无响应',
    en: '{{ $labels.name }} does not answer',
  },
  {
    name: 'NoOrderingLeader',
    when: 'max by (channel) (consensus_etcdraft_is_leader) == 0',
    for: '1m',
    severity: 'page',
    zh: '通道 {{ $labels.channel }} 的排序服务没有主节点，不再出块',
    en: 'No orderer leads channel {{ $labels.channel }}: no block is cut',
  },
  {
    name: 'OrdererInactive',
    when: 'max by (channel) (consensus_etcdraft_active_nodes) < max by (channel) (consensus_etcdraft_cluster_size)',
    for: '5m',
    severity: 'ticket',
    zh: '通道 {{ $labels.channel }} 有排序节点不在线',
    en: 'An orderer of channel {{ $labels.channel }} is not there',
  },
  {
    name: 'OrderingLeaderChanges',
    when: 'max by (channel) (increase(consensus_etcdraft_leader_changes[15m])) > 4',
    for: '0m',
    severity: 'ticket',
    zh: '通道 {{ $labels.channel }} 的主节点频繁更替',
    en: 'The leader of channel {{ $labels.channel }} changes often',
  },
  {
    name: 'OrdererLags',
    when: `max by (channel) (consensus_etcdraft_committed_block_number) - on (channel) group_right () consensus_etcdraft_committed_block_number > ${String(LAG_BLOCKS)}`,
    for: '5m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 落后于其他排序节点',
    en: '{{ $labels.name }} lags behind the other orderers',
  },
  {
    name: 'OrdererDiskSlow',
    when: 'histogram_quantile(0.99, sum by (le, name) (rate(etcd_disk_wal_fsync_duration_seconds_bucket[5m]))) > 0.5',
    for: '10m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 的磁盘同步写入过慢',
    en: "{{ $labels.name }}'s disk is slow to sync",
  },
  {
    name: 'PeerLags',
    when: `max by (channel) (ledger_blockchain_height{role="peer"}) - on (channel) group_right () ledger_blockchain_height{role="peer"} > ${String(LAG_BLOCKS)}`,
    for: '5m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 落后于其他节点',
    en: '{{ $labels.name }} lags behind the other peers',
  },
  {
    name: 'EndorsementsFail',
    when: 'sum by (name) (rate(endorser_endorsement_failures[5m])) > 1',
    for: '5m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 背书频繁失败',
    en: '{{ $labels.name }} often fails to endorse',
  },
  {
    name: 'IndexLags',
    when: `yulian_ledger_height - yulian_index_height > ${String(LAG_BLOCKS)}`,
    for: '5m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 的查询索引落后于账本',
    en: "{{ $labels.name }}'s read index lags behind the ledger",
  },
  {
    name: 'GatewayFails',
    when: 'sum by (name) (rate(yulian_http_requests_total{status=~"5.."}[5m])) / sum by (name) (rate(yulian_http_requests_total[5m])) > 0.02',
    for: '5m',
    severity: 'page',
    zh: '{{ $labels.name }} 的网关超过百分之二的请求失败',
    en: 'More than two in a hundred requests fail at the gateway {{ $labels.name }}',
  },
  {
    name: 'GatewaySlow',
    when: 'histogram_quantile(0.99, sum by (le, name) (rate(yulian_http_request_duration_seconds_bucket[5m]))) > 5',
    for: '10m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 的网关百分之一的请求超过五秒',
    en: 'One in a hundred requests takes the gateway {{ $labels.name }} more than five seconds',
  },
  {
    name: 'FilesRunOut',
    when: 'process_open_fds / process_max_fds > 0.8',
    for: '5m',
    severity: 'ticket',
    zh: '{{ $labels.name }} 打开的文件将达上限',
    en: '{{ $labels.name }} has nearly as many files open as it may',
  },
];

/** `alerts.yml`, as Prometheus reads it. */
export function alertRules(): YamlMap {
  const rules = ALERTS.map(({ name, when, severity, zh, en, for: duration }) => ({
    alert: name,
    expr: when,
    for: duration,
    labels: { severity },
    annotations: { summary: `${zh} / ${en}` },
  }));
  return { groups: [{ name: 'yulian', rules }] };
}
