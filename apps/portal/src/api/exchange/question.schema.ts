import { z } from 'zod';
import { listOf } from '../parts/list.schema.js';
import { refSchema } from '../parts/ref.schema.js';
import { statementSchema } from '../parts/statement.schema.js';

export const questionSchema = z
  .object({
    ...refSchema.shape,
    id: z.string(),
    text: z.string(),
    aliases: z.array(z.string()).describe('Other wordings under which the same question was put'),
    onAgenda: z.string().nullable(),
    events: z.array(refSchema),
    answerCount: z.int(),
  })
  .meta({ id: 'GuidingQuestion' });

export const questionsResponse = listOf(questionSchema);
export const answersResponse = listOf(statementSchema);
