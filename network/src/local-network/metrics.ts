// SPDX-License-Identifier: Apache-2.0
import { addressOf, type Endpoint } from './topology.js';

const PATIENCE_MS = 2000;

/** What a process says of itself, in Prometheus' text format; nothing when it does not answer. */
export async function metricsOf(operations: Endpoint): Promise<string> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`http://${addressOf(operations)}/metrics`, { signal });
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
