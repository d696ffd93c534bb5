import { Controller, Param, Query } from '@nestjs/common';
import { ListStatements } from '#exchange';
import { GetInitiative, ListAdoptions } from '#initiatives';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { Access, cursor, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { z } from 'zod';
import { adoptionView } from './adoption-view.js';
import { InitiativePage } from './initiative.page.js';

/** Statements shown at a time. */
const MOST_STATEMENTS = 20;

const initiativeRequest = z.strictObject({ cursor: cursor.describe('Of the statements') });

@Controller()
@Access('public')
export class InitiativePageController {
  constructor(
    private readonly getInitiative: GetInitiative,
    private readonly listAdoptions: ListAdoptions,
    private readonly listStatements: ListStatements,
    private readonly topics: TopicDirectory,
  ) {}

  @PageRoute('initiativen/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: initiativeRequest }) request: z.infer<typeof initiativeRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const initiative = await this.getInitiative.execute(slug, viewer);
    const [adoptions, statements] = await Promise.all([
      this.listAdoptions.execute(initiative.id),
      this.listStatements.execute(
        { about: { type: 'initiative', key: initiative.id } },
        { cursor: request.cursor ?? null, limit: MOST_STATEMENTS },
      ),
    ]);
    const topics = initiative.topics.map((topic) => ({
      url: addressOf('topic', topic),
      label: this.topics.label(topic, frame.language),
    }));
    return renderPage(
      InitiativePage({ frame, initiative, adoptions: adoptions.map(adoptionView), statements, topics }),
    );
  }
}
