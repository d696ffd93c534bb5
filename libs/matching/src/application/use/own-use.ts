import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { fadePrice } from '../../domain/fade.js';
import type { Prices } from '../../domain/fairness.js';
import type { MatchTarget } from '../../domain/match-use.js';
import { DismissalStore } from '../../persistence/dismissal-store.js';
import { MatchUseStore } from '../../persistence/match-use-store.js';
import { MatchUseLog, type ShownList } from './match-use-log.js';

/** What an organisation did with proposals so far, as far as it changes the next ones. */
export interface Use {
  readonly dismissed: ReadonlySet<string>;
  /** What is added to prices for whoever was shown again and again. */
  readonly fading: Prices;
}

const NONE: Use = { dismissed: new Set(), fading: new Map<string, number>() };

/** Counts for those who act for the organisation alone: what others see of it stays as it is. */
@Injectable()
export class OwnUse {
  constructor(
    private readonly dismissals: DismissalStore,
    private readonly uses: MatchUseStore,
    private readonly log: MatchUseLog,
  ) {}

  /** Ids of what is not to be proposed any more. */
  async dismissed(
    organisationId: string,
    type: MatchTarget['type'],
    viewer: Viewer,
  ): Promise<ReadonlySet<string>> {
    if (!viewer.organisationIds.includes(organisationId)) return NONE.dismissed;
    return new Set(await this.dismissals.of(organisationId, type));
  }

  /** Of peers. */
  async of(organisationId: string, viewer: Viewer): Promise<Use> {
    if (!viewer.organisationIds.includes(organisationId)) return NONE;
    const [dismissed, faces] = await Promise.all([
      this.dismissed(organisationId, 'organisation', viewer),
      this.uses.faces(organisationId),
    ]);
    return { dismissed, fading: { get: (id) => fadePrice(faces.get(id)) } };
  }

  shown(organisationId: string, list: ShownList, viewer: Viewer): void {
    if (viewer.organisationIds.includes(organisationId)) this.log.shown(organisationId, list);
  }
}
