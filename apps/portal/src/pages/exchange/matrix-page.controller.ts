import { Controller, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, CurrentFrame, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { MatrixPage } from './matrix.page.js';
import { ReadMatrixPage } from './read-matrix-page.js';

const matrixPageRequest = z.strictObject({ event: slugParam.optional() });

@Controller()
@Access('public')
export class MatrixPageController {
  constructor(private readonly read: ReadMatrixPage) {}

  @PageRoute('erfahrungen')
  async show(
    @Query({ schema: matrixPageRequest }) { event }: z.infer<typeof matrixPageRequest>,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return renderPage(MatrixPage({ frame, content: await this.read.execute(event) }));
  }
}
