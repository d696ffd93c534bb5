import { Injectable } from '@nestjs/common';
import type { InitiativeView } from '#initiatives';
import { AssessTransferability, DescribeTransferability } from '#matching';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame } from '../../ui/index.js';
import { type ChosenPlace, ChoosePlace } from './choose-place.js';
import { type Check, checkOf } from './check-view.js';
import { ReadSimilar, type Similar } from './read-similar.js';

/** What an initiative is like, and whether it would work for a place. */
export interface InitiativeFit extends Similar {
  readonly chosen: ChosenPlace;
  /** The answer for the chosen place; null until one is chosen. */
  readonly check: Check | null;
}

@Injectable()
export class InitiativeFits {
  constructor(
    private readonly similar: ReadSimilar,
    private readonly assess: AssessTransferability,
    private readonly describe: DescribeTransferability,
    private readonly choosePlace: ChoosePlace,
  ) {}

  /** @param typed name or AGS of a municipality, as somebody typed it */
  async execute(
    initiative: InitiativeView,
    typed: string | undefined,
    viewer: Viewer,
    frame: Frame,
  ): Promise<InitiativeFit> {
    const similar = await this.similar.execute(initiative, viewer, frame);
    const chosen = this.choosePlace.execute(typed, addressOf('initiative', initiative.slug), frame);
    if (chosen.place === null) return { ...similar, chosen, check: null };
    const result = await this.assess.execute(initiative, chosen.place, viewer);
    const factors = this.describe.execute(result, frame.language);
    return { ...similar, chosen, check: checkOf(result, factors, chosen.label, frame) };
  }
}
