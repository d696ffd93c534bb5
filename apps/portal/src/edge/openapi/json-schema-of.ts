import { z } from 'zod';

export interface ConvertedSchema {
  readonly schema: z.core.JSONSchema.BaseSchema;
  readonly components: Record<string, z.core.JSONSchema.BaseSchema>;
}

/**
 * A zod schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. What has `.meta({ id })` becomes a component of
 * that name, the schema itself included. Undefined for anything that is not a zod schema.
 */
export function jsonSchemaOf(
  schema: unknown,
  { schemaType }: { schemaType: 'input' | 'output' },
): ConvertedSchema | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, {
    io: schemaType,
    // zod leaves out the default of whatever is made from something else, such as a number from digits.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodDefault) jsonSchema.default = zodSchema.def.defaultValue;
    },
  });
  return { schema: own, components: $defs };
}
