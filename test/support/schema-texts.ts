// SPDX-License-Identifier: Apache-2.0
import type { z } from 'zod';

/** A place of an argument at which its caller chooses the text. */
export interface FreeText {
  readonly schema: z.ZodType;
  /** Member names from the argument down; `*` for each of a list. */
  readonly place: string;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

/** All texts in a schema that are not chosen from a list. Values that are any JSON are left out. */
export function freeTexts(schema: z.core.$ZodType, place = ''): FreeText[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'string') return [{ schema: schema as z.ZodType, place }];
  return within(def).flatMap(([name, inner]) => freeTexts(inner, place + name));
}

type Inner = readonly (readonly [name: string, schema: z.core.$ZodType])[];

/** Kinds that have no texts in them. */
const WITHOUT_TEXT = ['boolean', 'enum', 'int', 'lazy', 'literal', 'null', 'number'];

function within(def: Definition): Inner {
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).map(([name, inner]) => [`/${name}`, inner]);
    case 'array':
      return [['/*', def.element]];
    case 'record':
      return def.valueType._zod.def.type === 'lazy'
        ? []
        : [
            ['/*', def.keyType],
            ['/*', def.valueType],
          ];
    case 'union':
      return def.options.map((inner) => ['', inner]);
    case 'optional':
    case 'nullable':
      return [['', def.innerType]];
    default:
      if (WITHOUT_TEXT.includes(def.type)) return [];
      throw new Error(`a schema of kind ${def.type}: say here what texts it has`);
  }
}
