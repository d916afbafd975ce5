// SPDX-License-Identifier: Apache-2.0

/**
 * What one shard found.
 *
 * @typedef {object} Findings
 * @property {string[]} operations those that were asked
 * @property {Record<string, Record<string, number>>} answers operation → status, `<status> other` for other methods on its path → count
 * @property {Record<string, number>} problems status and code → count
 * @property {object[]} failures the first answers of 5xx
 * @property {boolean} conforms every check of schemathesis passed
 */

/** What a whole run must show, all shards together. */
const LEAST_REQUESTS = 20_000;
const LEAST_SHARE = 0.3;

/** To the issuer and back from it: the only success of a login is to be sent on. */
const SENT_ON = 303;

/** Statuses of requests that did not pass authentication and validation. */
const NOT_PASSED = new Set([400, 401, 403, 405, 406, 408, 413, 415, 428, 431]);

/**
 * Puts figures together and says what is missing.
 *
 * @param {readonly Findings[]} shards
 * @param {number} count into how many shards a whole run is cut
 */
export function verdictOf(shards, count) {
  const operations = [...new Set(shards.flatMap((shard) => shard.operations))].sort();
  const statuses = shards.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([operation, counts]) =>
      Object.entries(counts).map(([status, times]) => ({
        operation,
        status: Number.parseInt(status, 10),
        isOwn: !status.endsWith('other'),
        times,
      })),
    ),
  );
  const total = sum(statuses, () => true);
  const passed = sum(statuses, ({ status }) => !NOT_PASSED.has(status));
  const failures = sum(statuses, ({ status }) => status >= 500);
  const granted = new Set(
    statuses
      .filter(({ status, isOwn }) => isOwn && isSuccess(status))
      .map(({ operation }) => operation),
  );
  const unreached = operations.filter((operation) => !granted.has(operation));
  const isWhole = shards.length === count;
  const share = total === 0 ? 0 : passed / total;
  const faults = [
    ...(isWhole && total < LEAST_REQUESTS
      ? [`fewer than ${LEAST_REQUESTS} requests: raise --max-examples`]
      : []),
    ...(unreached.length > 0 ? [`never answered 2xx or 303: ${unreached.join(', ')}`] : []),
    ...(isWhole && share < LEAST_SHARE
      ? ['too few requests pass authentication and validation']
      : []),
    ...(failures > 0 ? ['5xx answers'] : []),
    ...(shards.every(({ conforms }) => conforms) ? [] : ['answers that are not as described']),
  ];
  const lines = [
    `requests: ${total}`,
    `operations answered 2xx or 303: ${operations.length - unreached.length} of ${operations.length}`,
    `passed authentication and validation: ${(share * 100).toFixed(1)} %`,
    `5xx: ${failures}`,
    `as described: ${shards.every(({ conforms }) => conforms) ? 'yes' : 'no'}`,
    `shards: ${shards.length} of ${count}`,
  ];
  return { lines, faults };
}

/** @param {number} status */
const isSuccess = (status) => (status >= 200 && status < 300) || status === SENT_ON;

/**
 * @template T
 * @param {readonly (T & { times: number })[]} counted
 * @param {(one: T) => boolean} holds
 */
function sum(counted, holds) {
  return counted.filter(holds).reduce((total, { times }) => total + times, 0);
}
