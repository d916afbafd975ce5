// SPDX-License-Identifier: Apache-2.0
import { defineMember, ownMember } from '@yulian/proofs';
import { text, type Language, type Text } from '../i18n/text.js';
import { SESSION_COOKIE } from '../identity/sessions/cookies.js';
import { errorsOf } from './common-errors.js';
import { problemCatalogue } from './problem-catalogue/index.js';
import { problemSchema } from './problem.js';
import { createSchemaWriter, type JsonSchema, type SchemaWriter } from './openapi-schemas.js';
import { parametersOf } from './openapi-parameters.js';
import {
  shareParts,
  type DescribedResponse,
  type Operation,
  type Reference,
} from './openapi-sharing.js';
import { PART_MEDIA_TYPE } from './part-spec.js';
import { FORM_MEDIA_TYPE } from './read-body.js';
import { isJsonResponse, type ResponseSpec } from './reply.js';
import { scopeOf, type Route } from './route.js';
import type { UploadSpec } from './upload-spec.js';

/** The parts of an OpenAPI 3.1 document that this product has. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: Readonly<Record<string, unknown>>;
}

const WORDS = {
  title: text('渝链网关', 'Yulian gateway'),
  description: text(
    '证照的上链、核验与追溯。错误一律为 application/problem+json（RFC 9457）。',
    'Anchoring, verifying and tracing licences. Every error is application/problem+json (RFC 9457).',
  ),
  bearer: text('API 密钥', 'An API key'),
  session: text('登录会话', 'The session of a login'),
  success: text('成功', 'Done'),
  accepted: text('已受理，结果见所给操作', 'Accepted; the operation tells the outcome'),
  notModified: text('未更改', 'Not modified'),
} as const satisfies Readonly<Record<string, Text>>;

/** What answers bear beside the usual. */
const HEADERS = ['Request-Id', 'ETag', 'WWW-Authenticate', 'Retry-After'] as const;

/** Describes routes in OpenAPI 3.1, from the same objects that run them. */
export function openApiDocument(routes: readonly Route[], language: Language): OpenApiDocument {
  const schemas = createSchemaWriter();
  const shared = shareParts(routes.map((route) => operationOf(route, schemas, language)));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [index, { path, method }] of routes.entries()) {
    const operations = ownMember(paths, path) ?? {};
    defineMember(operations, method.toLowerCase(), shared.operations[index]);
    defineMember(paths, path, operations);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: WORDS.title[language],
      description: WORDS.description[language],
      version: '1.0.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.flatMap(({ tags }) => tags))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components(),
      parameters: shared.parameters,
      responses: shared.responses,
      headers: Object.fromEntries(HEADERS.map((name) => [name, { schema: { type: 'string' } }])),
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: WORDS.bearer[language] },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: SESSION_COOKIE,
          description: WORDS.session[language],
        },
      },
    },
  };
}

function operationOf(route: Route, schemas: SchemaWriter, language: Language): Operation {
  const parameters = parametersOf(route, schemas, language);
  const body = requestBodyOf(route, schemas);
  return {
    operationId: route.id,
    tags: route.tags,
    summary: route.summary[language],
    ...(route.description === undefined ? {} : { description: route.description[language] }),
    security: securityOf(route),
    ...(typeof route.access === 'string'
      ? {}
      : { 'x-roles': route.access, 'x-scope': scopeOf(route) }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      ...successesOf(route, schemas, language),
      ...problemsOf(route, schemas, language),
    },
  };
}

function securityOf(route: Route): readonly Readonly<Record<string, readonly string[]>>[] {
  if (route.access === 'public') return [];
  if (route.access === 'holder') return [{ session: [] }];
  const schemes = [{ apiKey: [] }, { session: [] }];
  return route.access === 'optional' ? [{}, ...schemes] : schemes;
}

function requestBodyOf(route: Route, schemas: SchemaWriter): object | undefined {
  if ((route.body ?? route.upload ?? route.part) === undefined) return undefined;
  return {
    // A part may be of no bytes at all.
    required: route.part === undefined,
    content: {
      ...(route.body === undefined
        ? {}
        : { [bodyTypeOf(route)]: { schema: schemas.write(route.body) } }),
      ...(route.upload === undefined
        ? {}
        : { 'multipart/form-data': { schema: uploadSchemaOf(route.upload, schemas) } }),
      ...(route.part === undefined ? {} : { [PART_MEDIA_TYPE]: { schema: {} } }),
    },
  };
}

function bodyTypeOf({ bodyIsForm }: Route): string {
  return bodyIsForm === true ? FORM_MEDIA_TYPE : 'application/json';
}

/** Files are strings without a content encoding: OpenAPI 3.1, clause 4.8.14.2. */
function uploadSchemaOf(upload: UploadSpec, schemas: SchemaWriter): JsonSchema {
  const fields = upload.fields === undefined ? {} : schemas.write(upload.fields);
  const { properties = {}, required = [] } = fields as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  const files = upload.files.map((name) => [
    name,
    { type: 'string', contentMediaType: 'application/octet-stream' },
  ]);
  return {
    type: 'object',
    properties: { ...properties, ...(Object.fromEntries(files) as Record<string, JsonSchema>) },
    required: [...required, ...upload.files],
    additionalProperties: false,
  };
}

function successesOf(
  route: Route,
  schemas: SchemaWriter,
  language: Language,
): Readonly<Record<string, DescribedResponse>> {
  const headers = headersOf('Request-Id', ...(route.etag === true ? (['ETag'] as const) : []));
  const responses: Record<string, DescribedResponse> = {};
  for (const [status, spec] of Object.entries(route.responses)) {
    defineMember(responses, status, {
      description: (status === '202' ? WORDS.accepted : WORDS.success)[language],
      headers,
      ...contentOf(spec, schemas),
    });
  }
  if (route.etag === true) {
    responses['304'] = { description: WORDS.notModified[language], headers };
  }
  return responses;
}

function headersOf(
  ...names: readonly (typeof HEADERS)[number][]
): Readonly<Record<string, Reference>> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function contentOf(spec: ResponseSpec, schemas: SchemaWriter): Pick<DescribedResponse, 'content'> {
  if (isJsonResponse(spec)) {
    return { content: { 'application/json': { schema: schemas.write(spec) } } };
  }
  return spec.kind === 'empty' ? {} : { content: { [spec.mediaType]: { schema: {} } } };
}

/** By status, the codes in one order, so that what is alike for several routes looks alike. */
function problemsOf(
  route: Route,
  schemas: SchemaWriter,
  language: Language,
): Readonly<Record<string, DescribedResponse>> {
  const byStatus = new Map<number, string[]>();
  for (const code of [...errorsOf(route)].sort()) {
    const status = problemCatalogue[code]?.status ?? 500;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { 'application/problem+json': { schema: schemas.write(problemSchema) } };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes
          .map((code) => `${code} ${ownMember(problemCatalogue, code)?.title[language] ?? ''}`)
          .join('\n\n'),
        headers: headersOf(
          'Request-Id',
          ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
          ...(status === 429 ? (['Retry-After'] as const) : []),
        ),
        content,
        'x-codes': codes,
      },
    ]),
  );
}
