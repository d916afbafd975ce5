// SPDX-License-Identifier: Apache-2.0
import { defineMember } from '@yulian/proofs';
import type { Parameter } from './openapi-parameters.js';

/** A reference to a component, where the thing itself could stand: OpenAPI 3.1, clause 4.8.23. */
export interface Reference {
  readonly $ref: string;
}

/** An OpenAPI response object. */
export interface DescribedResponse {
  readonly description: string;
  readonly headers: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  /** Of a refusal: which codes it may bear. */
  readonly 'x-codes'?: readonly string[];
}

/** An OpenAPI operation object: `Response` and `Param` are what stands for these, itself or a reference. */
export interface Operation<Response = DescribedResponse, Param = Parameter> {
  readonly [field: string]: unknown;
  readonly operationId: string;
  readonly parameters?: readonly Param[];
  readonly responses: Readonly<Record<string, Response>>;
}

/** What an operation says, with the name that it has by itself: `limit`, `404`. */
interface Part {
  readonly operationId: string;
  readonly name: string;
  readonly value: object;
}

/** The operations, and what several of them say alike: once, by name. */
export interface SharedOperations {
  readonly operations: readonly Operation<DescribedResponse | Reference, Parameter | Reference>[];
  readonly parameters: Readonly<Record<string, object>>;
  readonly responses: Readonly<Record<string, object>>;
}

/**
 * Moves the parameters and responses that several operations have alike into components. Whatever
 * reads the document holds as many objects as it has: with each refusal written out at each of 250
 * operations a browser took minutes.
 */
export function shareParts(operations: readonly Operation[]): SharedOperations {
  const parameters = share('parameters', operations.flatMap(parametersIn));
  const responses = share('responses', operations.flatMap(responsesIn));
  return {
    operations: operations.map((operation) => ({
      ...operation,
      ...(operation.parameters === undefined
        ? {}
        : { parameters: operation.parameters.map(parameters.refer) }),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, one]) => [status, responses.refer(one)]),
      ),
    })),
    parameters: parameters.components,
    responses: responses.components,
  };
}

function parametersIn({ operationId, parameters = [] }: Operation): Part[] {
  return parameters.map((value) => ({ operationId, name: value.name, value }));
}

/** A refusal of one code has its name; any other response that of its status. */
function responsesIn({ operationId, responses }: Operation): Part[] {
  return Object.entries(responses).map(([status, value]) => {
    const [code, ...others] = value['x-codes'] ?? [];
    return { operationId, name: others.length === 0 ? (code ?? status) : status, value };
  });
}

/**
 * Names what stands in more than one place: as it is called itself where nothing else is called
 * that, else after the first operation that has it (`getLicence.404`).
 */
function share(
  place: string,
  parts: readonly Part[],
): {
  readonly components: Readonly<Record<string, object>>;
  readonly refer: <T extends object>(value: T) => T | Reference;
} {
  const alike = new Map<string, Part[]>();
  for (const part of parts) {
    const content = JSON.stringify(part.value);
    alike.set(content, [...(alike.get(content) ?? []), part]);
  }
  const contents = new Map<string, number>();
  for (const [{ name } = { name: '' }] of alike.values()) {
    contents.set(name, (contents.get(name) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  const components: Record<string, object> = {};
  for (const [content, [first, ...others]] of alike) {
    if (first === undefined || others.length === 0) continue;
    const { operationId, name, value } = first;
    const component = contents.get(name) === 1 ? name : `${operationId}.${name}`;
    names.set(content, component);
    defineMember(components, component, value);
  }
  return {
    components,
    refer: (value) => {
      const name = names.get(JSON.stringify(value));
      return name === undefined ? value : { $ref: `#/components/${place}/${name}` };
    },
  };
}
