import { Injectable } from '@nestjs/common';
import type { InitiativeView } from '#initiatives';
import { AssessTransferability, DescribeTransferability } from '#matching';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { ReadSimilarInitiatives } from '../../api/matching/read-similar-initiatives.js';
import type { Frame, MatchView } from '../../ui/index.js';
import { MatchViews } from '../parts/match-views.js';
import { type ChosenPlace, ChoosePlace } from './choose-place.js';
import { type Check, checkOf } from './check-view.js';

/** Similar initiatives shown on the page of one. */
const MOST_SIMILAR = 6;

/** What an initiative is like, and whether it would work for a place. */
export interface InitiativeFit {
  readonly similar: readonly MatchView[];
  readonly chosen: ChosenPlace;
  /** The answer for the chosen place; null until one is chosen. */
  readonly check: Check | null;
}

@Injectable()
export class InitiativeFits {
  constructor(
    private readonly read: ReadSimilarInitiatives,
    private readonly assess: AssessTransferability,
    private readonly describe: DescribeTransferability,
    private readonly choosePlace: ChoosePlace,
    private readonly views: MatchViews,
  ) {}

  /** @param typed name or AGS of a municipality, as somebody typed it */
  async execute(
    initiative: InitiativeView,
    typed: string | undefined,
    viewer: Viewer,
    frame: Frame,
  ): Promise<InitiativeFit> {
    const found = await this.read.execute(initiative, MOST_SIMILAR, viewer, frame.language);
    const similar = found.map(({ match, initiative: { slug, title } }) =>
      this.views.entry(match, { url: addressOf('initiative', slug), title }, frame),
    );
    const chosen = this.choosePlace.execute(typed, addressOf('initiative', initiative.slug), frame);
    if (chosen.place === null) return { similar, chosen, check: null };
    const result = await this.assess.execute(initiative, chosen.place, viewer);
    const factors = this.describe.execute(result, frame.language);
    return { similar, chosen, check: checkOf(result, factors, chosen.label, frame) };
  }
}
