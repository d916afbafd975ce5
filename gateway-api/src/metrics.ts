// SPDX-License-Identifier: Apache-2.0
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One answered request. */
export interface RequestObservation {
  /** Undefined for pages and unknown paths. */
  readonly routeId: string | undefined;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** What the gateway counts, in Prometheus' terms. Labels are codes and route ids, nothing else. */
export interface Metrics {
  observeRequest(observation: RequestObservation): void;
  /** Registers a gauge whose value is asked for at each scrape; undefined leaves the last value. */
  gauge(name: string, help: string, read: () => Promise<number | undefined>): void;
  /** The exposition format, version 0.0.4. */
  text(): Promise<string>;
  readonly contentType: string;
}

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Makes an empty set of metrics with node's own in it. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'yulian_http_requests_total',
    help: 'Requests answered, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'yulian_http_request_duration_seconds',
    help: 'Time from the request line to the last byte of the answer.',
    labelNames: ['route'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    observeRequest({ routeId = 'none', method, status, seconds }) {
      // Callers can invent methods: a label of theirs must not grow the registry.
      const known = KNOWN_METHODS.has(method) ? method : 'OTHER';
      requests.inc({ route: routeId, method: known, status: String(status) });
      durations.observe({ route: routeId }, seconds);
    },
    gauge(name, help, read) {
      const gauge = new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          const value = await read();
          if (value !== undefined) gauge.set(value);
        },
      });
    },
    text: () => registry.metrics(),
  };
}
