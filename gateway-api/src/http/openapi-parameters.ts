// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { text, type Language, type Text } from '../i18n/text.js';
import { IDEMPOTENCY_KEY_PATTERN } from './idempotency-key.js';
import type { JsonSchema, SchemaWriter } from './openapi-schemas.js';
import { OFFSET_HEADER, OFFSET_PATTERN } from './part-spec.js';
import { isEventStream, type Route } from './route.js';

/** An OpenAPI parameter object. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly description?: string;
}

const IDEMPOTENCY = text(
  '每次办理一个随机键；重试沿用同一键，得到首次的结果。',
  'A random key for each undertaking; a retry with the same key gets the first outcome.',
);
const PREFER = text(
  'respond-async：立即返回 202 和可查询的操作。',
  'respond-async: answer 202 at once, with an operation to ask for.',
);
const IF_MATCH = text('读取时得到的 ETag。', 'The ETag of what was read.');
const IF_NONE_MATCH = text(
  '已有版本的 ETag；未更改时返回 304。',
  'The ETag at hand; 304 when it is still current.',
);
const LAST_EVENT_ID = text(
  '最后收到的事件编号；从其后继续。',
  'The id of the last event received; goes on after it.',
);

const OFFSET = text(
  '这一部分在文件中的起点，即已确认收到的字节数。',
  'Where the part begins in the file: the bytes that were acknowledged so far.',
);

/** What a route takes outside its body. */
export function parametersOf(
  route: Route,
  schemas: SchemaWriter,
  language: Language,
): readonly Parameter[] {
  return [
    ...fieldsOf('path', route.params, schemas),
    ...fieldsOf('query', route.query, schemas),
    ...headersOf(route, language),
  ];
}

function fieldsOf(
  place: 'path' | 'query',
  fields: z.ZodObject | undefined,
  schemas: SchemaWriter,
): Parameter[] {
  return Object.entries(fields?.shape ?? {}).map(([name, field]) => {
    const schema = field as z.ZodType;
    // A field that may be left out accepts undefined: the value stands for its absence.
    const required = place === 'path' || !z.safeParse(schema, undefined).success;
    return { name, in: place, required, schema: schemas.write(schema) };
  });
}

function headersOf(route: Route, language: Language): Parameter[] {
  const parameters: Parameter[] = [];
  const add = (name: string, required: boolean, description: Text, schema: JsonSchema): void => {
    parameters.push({ name, in: 'header', required, schema, description: description[language] });
  };
  if (route.idempotent === true) {
    const schema = { type: 'string', pattern: IDEMPOTENCY_KEY_PATTERN };
    add('Idempotency-Key', true, IDEMPOTENCY, schema);
  }
  if (202 in route.responses) {
    add('Prefer', false, PREFER, { type: 'string', examples: ['respond-async'] });
  }
  const tag = { type: 'string', pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*")$' };
  if (route.ifMatch !== undefined) {
    add('If-Match', route.ifMatch === 'required', IF_MATCH, tag);
  }
  if (route.etag === true) add('If-None-Match', false, IF_NONE_MATCH, tag);
  if (route.part !== undefined) {
    add(OFFSET_HEADER, true, OFFSET, { type: 'string', pattern: OFFSET_PATTERN });
  }
  if (isEventStream(route)) {
    add('Last-Event-ID', false, LAST_EVENT_ID, { type: 'string' });
  }
  return parameters;
}
