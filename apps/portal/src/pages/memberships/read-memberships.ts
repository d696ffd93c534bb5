import { Injectable } from '@nestjs/common';
import {
  authorOf,
  FindMembership,
  GetOrganisation,
  HoldBack,
  ListOwnMemberships,
  type OrganisationView,
} from '#organisations';
import { DomainError, mayEdit, type Viewer } from '#platform';
import { Moved } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { MembershipsPage } from './memberships.page.js';
import type { MembershipsView } from './memberships-view.js';

type Beside = Partial<Pick<MembershipsView, 'errors' | 'asked' | 'choices'>>;

/** The page of an organisation's memberships, for its editors. */
@Injectable()
export class ReadMemberships {
  constructor(
    private readonly organisations: GetOrganisation,
    private readonly memberships: ListOwnMemberships,
    private readonly every: FindMembership,
    private readonly holdBack: HoldBack,
  ) {}

  /** For whoever may speak for it. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`; Moved */
  async find(slug: string, viewer: Viewer): Promise<OrganisationView> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/organisationen/${located.movedTo}/mitgliedschaften`);
    if (!mayEdit(viewer, located.found.id)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return located.found;
  }

  /** An id counts below its own ends only. @throws DomainError as `find`, `MEMBERSHIP.NOT_FOUND` */
  async check(slug: string, id: string, viewer: Viewer): Promise<void> {
    const own = await this.find(slug, viewer);
    const ends = (await this.every.request(id)) ?? (await this.every.standing(id));
    if (ends?.networkId === own.id || ends?.memberId === own.id) return;
    throw new DomainError('MEMBERSHIP.NOT_FOUND', 'not-found');
  }

  /** @throws DomainError as `find`; Moved */
  async execute(slug: string, viewer: Viewer, frame: Frame, beside: Beside = {}): Promise<string> {
    const organisation = await this.find(slug, viewer);
    const memberships = await this.memberships.execute(organisation.id, viewer);
    const needsApproval = await this.holdBack.isAsked(organisation.id, authorOf(viewer, organisation.id));
    const nothing = { errors: [], asked: null, choices: [] };
    const shown = { frame, organisation, memberships, needsApproval };
    return renderPage(MembershipsPage({ ...shown, ...nothing, ...beside }));
  }
}
