import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import { CountMembers, GetOrganisation, type OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import { Moved, withVersion } from '../../edge/index.js';
import { OrganisationPresenter } from './organisation.presenter.js';
import { ReadBesides } from './read-besides.js';

/** A profile as the API answers it: when it is read, and after it was changed. */
@Injectable()
export class ReadProfile {
  constructor(
    private readonly getOrganisation: GetOrganisation,
    private readonly countMembers: CountMembers,
    private readonly besides: ReadBesides,
    private readonly presenter: OrganisationPresenter,
  ) {}

  /** @throws Moved, DomainError `ORGANISATION.NOT_FOUND` */
  async execute(slug: string, viewer: Viewer, language: Language) {
    const located = await this.getOrganisation.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/api/v1/organisations/${located.movedTo}`);
    return this.present(located.found, language);
  }

  private async present(found: OrganisationView, language: Language) {
    const [members, besides] = await Promise.all([
      this.countMembers.execute(found.kinds.includes('network') ? [found.id] : []),
      this.besides.execute(found),
    ]);
    const body = this.presenter.profile(found, members.get(found.id), besides, language);
    return withVersion(body, found.version);
  }
}
