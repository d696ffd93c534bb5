import { Controller, Get, Query } from '@nestjs/common';
import { GetMatrix } from '#exchange';
import { z } from 'zod';
import { Access, Answers, slugParam } from '../../edge/index.js';
import { presentOrganisationRef, presentRef } from '../parts/ref.presenter.js';
import { refSchema } from '../parts/ref.schema.js';

const matrixRequest = z.strictObject({
  event: slugParam.optional().describe('Without it, the newest'),
});

const matrixResponse = z
  .object({
    event: refSchema,
    questions: z.array(z.object({ id: z.string(), text: z.string() })),
    members: z.array(refSchema),
    cells: z.array(
      z.object({
        question: z.string(),
        member: z.string(),
        state: z.enum(['answered', 'free_text', 'not_answered', 'not_asked']),
        statements: z.array(z.string()),
        freeTexts: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Matrix' });

@Controller('api/v1/matrix')
@Access('public')
export class MatrixController {
  constructor(private readonly getMatrix: GetMatrix) {}

  @Get()
  @Answers(matrixResponse, 'Who answered what: members and guiding questions')
  async read(@Query({ schema: matrixRequest }) { event: slug }: z.infer<typeof matrixRequest>) {
    const { event, questions, members, cells } = await this.getMatrix.execute(slug);
    return {
      event: presentRef('event', event.slug, event.title),
      questions: questions.map((question) => ({ id: question.slug, text: question.text })),
      members: members.map(presentOrganisationRef),
      cells,
    };
  }
}
