import { z } from 'zod';

/** RFC 9457. `code` is stable and for programs; `title` and `detail` are for people, in the asker's language. */
export const problemSchema = z
  .object({
    type: z.string().describe('urn:netzlotse:problem: and the code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('What is wrong with the input, place by place'),
  })
  .catchall(z.unknown())
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457). Further members depend on the code.' });

export type Problem = z.infer<typeof problemSchema>;
