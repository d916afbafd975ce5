// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  errorsOf,
  openApiDocument,
  problemCatalogue,
  routes,
  type OpenApiDocument,
  type Route,
} from '@yulian/gateway-api';
import { sampleRoutes } from './sample-routes.js';

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly operationId: string;
  readonly security: readonly Json[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Json;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Answer>>;
}

interface Answer {
  readonly description: string;
  readonly headers: Readonly<Record<string, Json>>;
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
  readonly 'x-codes'?: readonly string[];
}

const all = [...(routes as readonly Route[]), ...(sampleRoutes as readonly Route[])];

/** What a reference into the document leads to; anything else as it is. */
function found(document: OpenApiDocument, value: unknown): unknown {
  const { $ref } = value as { readonly $ref?: string };
  if ($ref === undefined) return value;
  const [, place = '', name = ''] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec($ref) ?? [];
  return (document.components[place] as Json | undefined)?.[name];
}

/** An operation with its parameters and responses, wherever in the document they stand. */
function operation(document: OpenApiDocument, route: Route): Operation {
  const told = document.paths[route.path]?.[route.method.toLowerCase()] as Operation;
  const { parameters, responses } = told;
  return {
    ...told,
    ...(parameters === undefined
      ? {}
      : { parameters: parameters.map((one) => found(document, one)) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, one]) => [status, found(document, one)]),
    ),
  } as Operation;
}

/** A validator that knows the document's components. */
function schemasOf(document: OpenApiDocument): (schema: Json) => (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc', components: document.components });
  return (schema) =>
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"doc#/')) as Json) as (
      value: unknown,
    ) => boolean;
}

describe('gateway shell: OpenAPI', () => {
  const document = openApiDocument(all, 'en');
  const compile = schemasOf(document);

  it('describes every route once, in both languages alike', () => {
    const ids = all.map((route) => operation(document, route).operationId);
    expect(ids).to.deep.equal(all.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    const chinese = openApiDocument(all, 'zh');
    expect(Object.keys(chinese.paths)).to.deep.equal(Object.keys(document.paths));
    expect(chinese.info).not.to.deep.equal(document.info);
  });

  it('refers only to what it holds, and every schema compiles', () => {
    const schemas = document.components['schemas'] as Readonly<Record<string, Json>>;
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    for (const reference of new Set(references)) {
      expect(found(document, JSON.parse(`{${reference}}`)), reference).to.be.an('object');
    }
    for (const schema of Object.values(schemas)) compile(schema);
    expect(JSON.stringify(document)).not.to.include('$defs');
  });

  for (const route of all) {
    it(`tells the truth about ${route.id}`, () => {
      const told = operation(document, route);
      const placeholders = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = (told.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => name)).to.deep.equal(placeholders);
      expect(inPath.every(({ required }) => required)).to.equal(true);
      const statuses = new Set([
        ...Object.keys(route.responses),
        ...(route.etag === true ? ['304'] : []),
        ...errorsOf(route).map((code) => String(problemCatalogue[code]?.status)),
      ]);
      expect(Object.keys(told.responses).sort()).to.deep.equal([...statuses].sort());
      for (const [status, response] of Object.entries(told.responses)) {
        const types = Object.keys(response.content ?? {});
        if (Number(status) >= 400) {
          expect(types).to.deep.equal(['application/problem+json']);
          const codes = errorsOf(route).filter(
            (code) => String(problemCatalogue[code]?.status) === status,
          );
          expect(response['x-codes']).to.deep.equal([...codes].sort());
          const lines = response.description.split('\n\n').map((line) => line.split(' ')[0]);
          expect(lines).to.deep.equal([...codes].sort());
        }
        for (const { schema } of Object.values(response.content ?? {})) compile(schema);
      }
    });
  }

  it('says once what several operations say', () => {
    const everywhere = Object.values(document.paths).flatMap((item) => Object.values(item));
    const answers = everywhere.flatMap((one) => Object.values((one as Operation).responses));
    const written = answers
      .filter((answer) => !('$ref' in answer))
      .map((one) => JSON.stringify(one));
    expect(new Set(written).size).to.equal(written.length);
    expect(JSON.stringify(document).length).to.be.lessThan(5_000 * everywhere.length);
  });

  it('says who may call', () => {
    for (const route of all) {
      const { security } = operation(document, route);
      if (route.access === 'public') expect(security).to.deep.equal([]);
      else if (route.access === 'holder') expect(security).to.deep.equal([{ session: [] }]);
      else {
        const schemes = [{ apiKey: [] }, { session: [] }];
        const expected = route.access === 'optional' ? [{}, ...schemes] : schemes;
        expect(security).to.deep.equal(expected);
      }
    }
  });

  it('shows what comes as text with the type that it stands for', () => {
    const list = all.find(({ id }) => id === 'listThings');
    expect(list).not.to.equal(undefined);
    const limit = operation(document, list as Route).parameters?.find(
      ({ name }) => name === 'limit',
    );
    expect(limit?.schema).to.deep.equal({ type: 'integer', minimum: 1, maximum: 100 });
    expect(limit?.required).to.equal(false);
  });

  it('requires the headers that the runner requires', () => {
    const create = all.find(({ id }) => id === 'createThing') as Route;
    const change = all.find(({ id }) => id === 'changeThing') as Route;
    const required = (route: Route): readonly string[] =>
      (operation(document, route).parameters ?? [])
        .filter((parameter) => parameter.in === 'header' && parameter.required)
        .map(({ name }) => name);
    expect(required(create)).to.deep.equal(['Idempotency-Key']);
    expect(required(change)).to.deep.equal(['If-Match']);
  });

  it('judges bodies as the runner does', () => {
    const create = all.find(({ id }) => id === 'createThing') as Route;
    const schema = operation(document, create).requestBody?.content['application/json']?.schema;
    const accepts = compile(schema ?? {});
    expect(accepts({ name: 'a', count: 1, parts: [{ kind: 'a' }] })).to.equal(true);
    for (const bad of [{}, { name: 'a', count: 10 }, { name: 'a', count: 1, extra: 1 }]) {
      expect(accepts(bad)).to.equal(false);
    }
  });

  it('gives each example of its own schemas a pass', () => {
    const schemas = document.components['schemas'] as Readonly<Record<string, Json>>;
    for (const schema of Object.values(schemas)) {
      for (const example of (schema['examples'] as readonly unknown[] | undefined) ?? []) {
        expect(compile(schema)(example)).to.equal(true);
      }
    }
  });
});

describe('gateway shell: the catalogue of problems', () => {
  it('has a status, both languages and retry advice for every code', () => {
    for (const [code, entry] of Object.entries(problemCatalogue)) {
      expect(code).to.match(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      expect(entry.status, code).to.be.within(400, 599);
      for (const sentence of [entry.title, entry.hint]) {
        expect(sentence.zh, code).to.match(/\p{Script=Han}/u);
        expect(sentence.en, code).to.match(/^[\x20-\x7e]+$/);
      }
    }
  });
});
