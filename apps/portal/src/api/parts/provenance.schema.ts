import { z } from 'zod';

/** Where a value came from. */
export const originSchema = z
  .object({
    source: z.enum(['owner', 'curator', 'import', 'register']),
    name: z.string().optional().describe('Of an import: the name of the file'),
    seen: z.string().optional().describe('What the file took it from'),
    date: z.string(),
    added: z.literal(true).optional().describe('Completed from elsewhere by the source itself'),
  })
  .meta({ id: 'Origin' });

export const provenanceSchema = z.record(z.string(), originSchema);
