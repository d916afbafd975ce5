// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Turns zod schemas into JSON Schema and gathers the named ones. */
export interface SchemaWriter {
  /** The schema, or a reference to it when it has a `meta` id. */
  write(schema: z.ZodType): JsonSchema;
  /** Everything that was referred to, by name. */
  components(): Readonly<Record<string, JsonSchema>>;
}

const DEFINITION = '#/$defs/';
const COMPONENT = '#/components/schemas/';

/**
 * Makes a writer. Schemas are shown as they are on the wire: what a transform makes of a value
 * afterwards is no business of the other side.
 */
export function createSchemaWriter(): SchemaWriter {
  const components = new Map<string, JsonSchema>();

  const keep = (name: string, schema: JsonSchema): void => {
    const known = components.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`two different schemas are named ${name}`);
    }
    components.set(name, schema);
  };

  return {
    write(schema) {
      const { $defs = {}, ...whole } = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        io: 'input',
        override: showWire,
      });
      // OpenAPI 3.1 says itself which dialect its schemas are in.
      delete whole.$schema;
      for (const [name, definition] of Object.entries($defs)) keep(name, pointed(definition));
      return pointed(whole);
    },

    components: () => Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A schema may say itself how its text looks on the wire: `meta({ wire })`. */
function showWire(context: {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { jsonSchema } = context;
  const { wire } = jsonSchema as { wire?: JsonSchema };
  if (wire === undefined) return;
  for (const name of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, name);
  Object.assign(jsonSchema, wire);
}

/** The same schema, its references leading into the document's components. */
function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (name, value: unknown) =>
    name === '$ref' && typeof value === 'string' && value.startsWith(DEFINITION)
      ? COMPONENT + value.slice(DEFINITION.length)
      : value,
  ) as JsonSchema;
}
