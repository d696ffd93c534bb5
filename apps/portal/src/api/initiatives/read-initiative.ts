import { Injectable } from '@nestjs/common';
import { CountAdopters, GetInitiative } from '#initiatives';
import type { Language } from '#messages';
import { mayEdit, type Viewer } from '#platform';
import { withVersion } from '../../edge/index.js';
import { InitiativePresenter } from './initiative.presenter.js';

/** An initiative as the API answers it: when it is read, and after it was changed. */
@Injectable()
export class ReadInitiative {
  constructor(
    private readonly getInitiative: GetInitiative,
    private readonly countAdopters: CountAdopters,
    private readonly presenter: InitiativePresenter,
  ) {}

  /** @throws DomainError `INITIATIVE.NOT_FOUND` */
  async execute(slug: string, viewer: Viewer, language: Language) {
    const found = await this.getInitiative.execute(slug, viewer);
    const adopters = await this.countAdopters.execute([found.id]);
    const body = this.presenter.profile(found, adopters.get(found.id), language);
    return withVersion(body, mayEdit(viewer, found.lead.id) ? found.version : null);
  }
}
