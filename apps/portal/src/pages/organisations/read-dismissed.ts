import { Injectable } from '@nestjs/common';
import { DismissMatch } from '#matching';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import type { DismissedView } from '../parts/dismissed.part.js';

/** Organisations that were put aside. */
@Injectable()
export class ReadDismissed {
  constructor(
    private readonly dismissals: DismissMatch,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** Those that still exist, the last one first. @throws DomainError `ACCESS.FORBIDDEN` for whoever does not act for it */
  async execute(me: OrganisationView, viewer: Viewer): Promise<DismissedView[]> {
    const ids = await this.dismissals.list(me.id, 'organisation', viewer);
    const shown = await this.organisations.forViewer(ids, viewer);
    const path = `${addressOf('organisation', me.slug)}/passende`;
    return ids.flatMap((id) => {
      const one = shown.get(id);
      if (!one) return [];
      const { slug, name } = one;
      return [{ url: addressOf('organisation', slug), title: name, undo: `${path}/${slug}/wieder` }];
    });
  }
}
