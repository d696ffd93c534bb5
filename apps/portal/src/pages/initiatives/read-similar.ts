import { Injectable } from '@nestjs/common';
import type { InitiativeView } from '#initiatives';
import { hasRole, type Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { DismissInitiative } from '../../api/matching/dismiss-initiative.js';
import { ReadSimilarInitiatives } from '../../api/matching/read-similar-initiatives.js';
import type { Frame, MatchView } from '../../ui/index.js';
import type { DismissedView } from '../parts/dismissed.part.js';
import { MatchViews } from '../parts/match-views.js';

/** Similar initiatives shown on the page of one. */
const MOST_SIMILAR = 6;

/** What an initiative is like. */
export interface Similar {
  readonly similar: readonly MatchView[];
  /** What was put aside, for those who act for its lead. */
  readonly dismissed: readonly DismissedView[];
}

@Injectable()
export class ReadSimilar {
  constructor(
    private readonly read: ReadSimilarInitiatives,
    private readonly dismissals: DismissInitiative,
    private readonly views: MatchViews,
  ) {}

  async execute(mine: InitiativeView, viewer: Viewer, frame: Frame): Promise<Similar> {
    const isOwn = hasRole(viewer, mine.lead.id, 'member');
    const path = `${addressOf('initiative', mine.slug)}/aehnlich`;
    const found = await this.read.execute(mine, MOST_SIMILAR, viewer, frame.language);
    const dismissed = isOwn ? await this.dismissals.list(mine.slug, viewer) : [];
    return {
      similar: found.map(({ match, initiative: { slug, title } }) => {
        const item = { url: addressOf('initiative', slug), title };
        return this.views.entry(match, item, frame, isOwn ? `${path}/${slug}` : null);
      }),
      dismissed: dismissed.map(({ slug, title }) => ({
        url: addressOf('initiative', slug),
        title,
        undo: `${path}/${slug}/wieder`,
      })),
    };
  }
}
