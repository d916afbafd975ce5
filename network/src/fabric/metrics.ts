// SPDX-License-Identifier: Apache-2.0

const PATIENCE_MS = 2000;

/**
 * What a process says of itself, in Prometheus' text format; nothing when it does not answer.
 *
 * @param operations `host:port`
 */
export async function metricsOf(operations: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`http://${operations}/metrics`, { signal });
    return await response.text();
  } catch {
    return '';
  }
}

/** A value in Prometheus' text format, by its name with labels. */
export function valueOf(metrics: string, name: string): string | undefined {
  const line = metrics.split('\n').find((one) => one.startsWith(`${name} `));
  return line?.slice(name.length + 1);
}

/** Whether metrics are of an orderer that leads the channel; undefined when they do not say. */
export function leads(metrics: string, channel: string): boolean | undefined {
  const value = valueOf(metrics, `consensus_etcdraft_is_leader{channel="${channel}"}`);
  return value === undefined ? undefined : value === '1';
}
