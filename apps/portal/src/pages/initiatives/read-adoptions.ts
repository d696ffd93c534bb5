import { Injectable } from '@nestjs/common';
import {
  type AdoptedLine,
  type AdoptionLine,
  type InitiativeView,
  ListAdoptions,
  ListAdoptionsOf,
} from '#initiatives';

/** Both directions of an initiative's way. */
export interface InitiativeWay {
  /** Who took it over, and from whom. */
  readonly adoptions: readonly AdoptionLine[];
  /** What its lead took over from others and made this of. */
  readonly comesFrom: readonly AdoptedLine[];
}

@Injectable()
export class ReadAdoptions {
  constructor(
    private readonly listAdoptions: ListAdoptions,
    private readonly listAdoptionsOf: ListAdoptionsOf,
  ) {}

  async execute({ id, lead }: InitiativeView): Promise<InitiativeWay> {
    const [adoptions, ofLead] = await Promise.all([
      this.listAdoptions.execute(id),
      this.listAdoptionsOf.execute(lead.id),
    ]);
    return { adoptions, comesFrom: ofLead.filter(({ as }) => as?.id === id) };
  }
}
