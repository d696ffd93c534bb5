import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import type { OrganisationView } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import type { DifferenceText, Reason } from '../domain/reason.js';
import type { PeerMatch } from '../domain/peer-match.js';
import { DifferenceWords } from './difference-words.js';
import { MatchFrequencies } from './match-frequencies.js';
import { MatchNames } from './match-names.js';
import { ReasonWords } from './reason-words.js';

/** A match in words: what a page, the API and a mail say. */
export interface DescribedPeer extends Omit<PeerMatch, 'contributions' | 'differences'> {
  readonly reasons: readonly Reason[];
  readonly differences: readonly DifferenceText[];
}

/** Puts matches into sentences that a member believes (MAT-03). */
@Injectable()
export class DescribePeers {
  constructor(
    private readonly names: MatchNames,
    private readonly reasonWords: ReasonWords,
    private readonly differenceWords: DifferenceWords,
    private readonly frequencies: MatchFrequencies,
  ) {}

  /** @param me the organisation whose peers these are */
  async execute(
    me: OrganisationView,
    matches: readonly PeerMatch[],
    viewer: Viewer,
    language: Language,
  ): Promise<DescribedPeer[]> {
    const names = await this.names.execute(matches);
    const audience = audienceOf(viewer, me.id) === 'public' ? 'public' : 'member';
    const topics = this.frequencies.current[audience].topics;
    return matches.map(({ contributions, differences, ...match }) => ({
      ...match,
      reasons: this.reasonWords.say(contributions, {
        me,
        them: match.target,
        names,
        topics,
        language,
        distanceKm: match.distanceKm,
      }),
      differences: this.differenceWords.say(differences, match.distanceKm, language),
    }));
  }
}
