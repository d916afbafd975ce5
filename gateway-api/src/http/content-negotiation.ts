// SPDX-License-Identifier: Apache-2.0
import type { Request } from 'express';
import { text } from '../i18n/text.js';
import { PART_MEDIA_TYPE } from './part-spec.js';
import { FORM_MEDIA_TYPE, hasBody } from './read-body.js';
import { isJsonResponse } from './reply.js';
import { RequestError } from './request-error.js';
import type { Route } from './route.js';

/** What a request's body is, by its Content-Type. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'part' | 'none';

/**
 * Says what the body is and refuses what the route does not take.
 *
 * @throws RequestError `BODY_NOT_ALLOWED`, `BODY_MISSING`, `MEDIA_TYPE_UNSUPPORTED`
 */
export function bodyKindOf(route: Route, request: Request): BodyKind {
  const taken = bodyTypesOf(route);
  if (!hasBody(request)) {
    // A part may be empty: so does a sender ask to complete what has arrived.
    if (route.part !== undefined) return 'part';
    if (taken.length > 0) throw new RequestError('BODY_MISSING');
    return 'none';
  }
  if (taken.length === 0) throw new RequestError('BODY_NOT_ALLOWED');
  const [mediaType = '', ...parameters] = (request.headers['content-type'] ?? '').split(';');
  const type = taken.find((known) => known === mediaType.trim().toLowerCase());
  if (type === undefined || isCompressed(request) || !isUtf8(parameters)) {
    throw new RequestError('MEDIA_TYPE_UNSUPPORTED', {
      detail: text(
        `此接口接受：${taken.join('、')}（UTF-8，不压缩）`,
        `this route takes: ${taken.join(', ')} (UTF-8, not compressed)`,
      ),
      headers: { Accept: taken.join(', ') },
    });
  }
  return KIND_OF[type];
}

const KIND_OF = {
  'application/json': 'json',
  [FORM_MEDIA_TYPE]: 'form',
  'multipart/form-data': 'multipart',
  [PART_MEDIA_TYPE]: 'part',
} as const satisfies Readonly<Record<string, BodyKind>>;

type BodyType = keyof typeof KIND_OF;

function bodyTypesOf(route: Route): readonly BodyType[] {
  const taken: readonly (readonly [BodyType, unknown])[] = [
    [route.bodyIsForm === true ? FORM_MEDIA_TYPE : 'application/json', route.body],
    ['multipart/form-data', route.upload],
    [PART_MEDIA_TYPE, route.part],
  ];
  return taken.flatMap(([type, spec]) => (spec === undefined ? [] : [type]));
}

function isCompressed(request: Request): boolean {
  return (request.headers['content-encoding'] ?? 'identity') !== 'identity';
}

function isUtf8(parameters: readonly string[]): boolean {
  return parameters.every((parameter) => {
    const [name = '', value = ''] = parameter.trim().toLowerCase().split('=');
    return name !== 'charset' || value.replaceAll('"', '') === 'utf-8';
  });
}

/** @throws RequestError `NOT_ACCEPTABLE` when `Accept` admits nothing that the route answers */
export function requireAcceptable(route: Route, request: Request): void {
  const types = mediaTypesOf(route);
  if (types.length === 0 || request.accepts([...types]) !== false) return;
  throw new RequestError('NOT_ACCEPTABLE', {
    detail: text(`可提供：${types.join('、')}`, `available: ${types.join(', ')}`),
  });
}

/** The media types of a route's successful answers. */
function mediaTypesOf(route: Route): readonly string[] {
  const types = Object.values(route.responses).map((spec) => {
    if (isJsonResponse(spec)) return 'application/json';
    return spec.kind === 'stream' ? spec.mediaType : undefined;
  });
  return [...new Set(types.filter((type) => type !== undefined))];
}
