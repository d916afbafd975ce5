// SPDX-License-Identifier: Apache-2.0
import { text } from '../i18n/text.js';
import { RequestError } from './request-error.js';

/** What `If-Match` or `If-None-Match` lists: `*`, or tags without their quotation marks. */
export type EntityTags = '*' | readonly EntityTag[];

interface EntityTag {
  readonly weak: boolean;
  readonly value: string;
}

// RFC 9110, clause 8.8.3; obs-text is left out.
const LIST = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*\s*$/;
const TAG = /(W\/)?"([\x21\x23-\x7e]*)"/g;

/** Prints a strong entity tag. */
export function formatEntityTag(value: string): string {
  return `"${value}"`;
}

/**
 * Reads `If-Match` or `If-None-Match` (RFC 9110, clauses 13.1.1 and 13.1.2).
 *
 * @throws RequestError `ETAG_MALFORMED`
 */
export function parseEntityTags(
  name: 'If-Match' | 'If-None-Match',
  header: string | undefined,
): EntityTags | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return '*';
  if (!LIST.test(header)) {
    throw new RequestError('ETAG_MALFORMED', {
      detail: text(`${name} 须为 * 或带引号的 ETag`, `${name} must be * or quoted entity tags`),
    });
  }
  return [...header.matchAll(TAG)].map(([, weak, value = '']) => ({
    weak: weak !== undefined,
    value,
  }));
}

/**
 * Refuses a write that was prepared from another version than the current one. Comparison is
 * strong: a weak tag matches nothing (RFC 9110, clause 13.1.1).
 *
 * @param current the version now, without quotation marks
 * @throws RequestError `ETAG_MISMATCH`
 */
export function requireMatch(ifMatch: EntityTags | undefined, current: string): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  if (ifMatch.some((tag) => !tag.weak && tag.value === current)) return;
  throw new RequestError('ETAG_MISMATCH');
}

/** Whether a reader already has the current version: weak comparison. */
export function isNotModified(ifNoneMatch: EntityTags | undefined, current: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch === '*' || ifNoneMatch.some((tag) => tag.value === current);
}
