// SPDX-License-Identifier: Apache-2.0

/** A graph of the dashboard. */
interface Panel {
  readonly title: string;
  /** PromQL. */
  readonly shows: string;
  /** What a line is called, from its labels. */
  readonly legend: string;
  /** Grafana's name of the unit. */
  readonly unit: 'short' | 's' | 'reqps' | 'bytes' | 'percentunit' | 'ops';
}

const quantile = (metric: string, by: string): string =>
  `histogram_quantile(0.99, sum by (le, ${by}) (rate(${metric}_bucket[5m])))`;
const rate = (metric: string, by: string): string => `sum by (${by}) (rate(${metric}[5m]))`;

export const PANELS: readonly Panel[] = [
  {
    title: '各节点是否在线 Which processes answer',
    shows: 'up',
    legend: '{{role}} {{name}}',
    unit: 'short',
  },
  {
    title: '账本高度 Blocks, by peer and orderer',
    shows: 'ledger_blockchain_height',
    legend: '{{name}} {{channel}}',
    unit: 'short',
  },
  {
    title: '主排序节点 Who leads',
    shows: 'consensus_etcdraft_is_leader',
    legend: '{{name}} {{channel}}',
    unit: 'short',
  },
  {
    title: '在线排序节点 Orderers that are there',
    shows: 'max by (channel) (consensus_etcdraft_active_nodes)',
    legend: '{{channel}}',
    unit: 'short',
  },
  {
    title: '交易，按结果 Transactions by outcome',
    shows: rate('ledger_transaction_count', 'name, validation_code'),
    legend: '{{name}} {{validation_code}}',
    unit: 'ops',
  },
  {
    title: '出块耗时 p99 Cutting a block',
    shows: quantile('blockcutter_block_fill_duration', 'channel'),
    legend: '{{channel}}',
    unit: 's',
  },
  {
    title: '背书耗时 p99 Endorsing a proposal',
    shows: quantile('endorser_proposal_duration', 'name'),
    legend: '{{name}}',
    unit: 's',
  },
  {
    title: '背书失败 Endorsements that fail',
    shows: rate('endorser_endorsement_failures', 'name'),
    legend: '{{name}}',
    unit: 'ops',
  },
  {
    title: '区块处理耗时 p99 Committing a block',
    shows: quantile('ledger_block_processing_time', 'name'),
    legend: '{{name}}',
    unit: 's',
  },
  {
    title: '排序节点落盘耗时 p99 Syncing the orderers’ log',
    shows: quantile('etcd_disk_wal_fsync_duration_seconds', 'name'),
    legend: '{{name}}',
    unit: 's',
  },
  {
    title: '网关请求 Requests, by gateway and status',
    shows: rate('yulian_http_requests_total', 'name, status'),
    legend: '{{name}} {{status}}',
    unit: 'reqps',
  },
  {
    title: '网关耗时 p99 Answering a request',
    shows: quantile('yulian_http_request_duration_seconds', 'name'),
    legend: '{{name}}',
    unit: 's',
  },
  {
    title: '索引落后区块数 Blocks that the read index lacks',
    shows: 'yulian_ledger_height - yulian_index_height',
    legend: '{{name}}',
    unit: 'short',
  },
  {
    title: '证书机构请求 Requests to authorities',
    shows: rate('api_request_count', 'name, api_name'),
    legend: '{{name}} {{api_name}}',
    unit: 'reqps',
  },
  {
    title: '内存 Memory',
    shows: 'process_resident_memory_bytes',
    legend: '{{name}}',
    unit: 'bytes',
  },
  {
    title: '处理器 Processor',
    shows: rate('process_cpu_seconds_total', 'name'),
    legend: '{{name}}',
    unit: 'percentunit',
  },
];

/** Of the data source that is set up beside the dashboard. */
const SOURCE = { type: 'prometheus', uid: 'yulian' };
const COLUMNS = 2;
const WIDTH = 12;
const HEIGHT = 8;

/** The dashboard, as Grafana reads it. */
export function grafanaDashboard(): object {
  return {
    uid: 'yulian',
    title: '渝链 Yulian',
    schemaVersion: 39,
    timezone: 'browser',
    refresh: '30s',
    time: { from: 'now-6h', to: 'now' },
    panels: PANELS.map(({ title, shows, legend, unit }, index) => ({
      id: index + 1,
      type: 'timeseries',
      title,
      datasource: SOURCE,
      gridPos: {
        x: (index % COLUMNS) * WIDTH,
        y: Math.floor(index / COLUMNS) * HEIGHT,
        w: WIDTH,
        h: HEIGHT,
      },
      fieldConfig: { defaults: { unit }, overrides: [] },
      targets: [{ refId: 'A', datasource: SOURCE, expr: shows, legendFormat: legend }],
    })),
  };
}
