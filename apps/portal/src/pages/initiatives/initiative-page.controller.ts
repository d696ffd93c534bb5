import { Controller, Param, Query } from '@nestjs/common';
import { ListStatements } from '#exchange';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { z } from 'zod';
import { addressOf } from '../../addresses/address-of.js';
import { Access, cursor, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { editAtFor } from '../entries/entry-kind.js';
import { InitiativeFits } from './initiative-fits.js';
import { InitiativePage } from './initiative.page.js';
import { OpenInitiative } from './open-initiative.js';
import { ReadAdoptions } from './read-adoptions.js';

/** Statements shown at a time. */
const MOST_STATEMENTS = 20;

const LONGEST_PLACE = 100;

const initiativeRequest = z.strictObject({
  cursor: cursor.describe('Of the statements'),
  view: z.literal('table').optional().describe('Similar initiatives as a table'),
  place: z
    .string()
    .max(LONGEST_PLACE)
    .optional()
    .describe('Name or AGS of a municipality: would it work there?'),
});

@Controller()
@Access('public')
export class InitiativePageController {
  constructor(
    private readonly open: OpenInitiative,
    private readonly readAdoptions: ReadAdoptions,
    private readonly listStatements: ListStatements,
    private readonly fits: InitiativeFits,
    private readonly topics: TopicDirectory,
  ) {}

  @PageRoute('initiativen/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: initiativeRequest }) request: z.infer<typeof initiativeRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const initiative = await this.open.execute(slug, viewer);
    const [way, statements, fits] = await Promise.all([
      this.readAdoptions.execute(initiative),
      this.listStatements.execute(
        { about: { type: 'initiative', key: initiative.id } },
        { cursor: request.cursor ?? null, limit: MOST_STATEMENTS },
      ),
      this.fits.execute(initiative, request.place, viewer, frame),
    ]);
    const topics = initiative.topics.map((topic) => ({
      url: addressOf('topic', topic),
      label: this.topics.label(topic, frame.language),
    }));
    const editAt = editAtFor(viewer, initiative.lead, 'initiativen', slug);
    return renderPage(
      InitiativePage({
        frame,
        initiative,
        way,
        statements,
        topics,
        fits,
        isTable: request.view === 'table',
        editAt,
      }),
    );
  }
}
