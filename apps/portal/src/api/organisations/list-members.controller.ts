import { Controller, Get, Param, Query } from '@nestjs/common';
import { ListMembers, ListRelations, type MembershipLine, type RelationLine } from '#organisations';
import type { Page, Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../edge/index.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { presentOrganisationRef } from '../parts/ref.presenter.js';
import { FindBySlug } from './find-by-slug.js';
import { membershipsResponse, relationsResponse } from './organisation.schema.js';

/** Whom an organisation is tied to: members, networks, relations. */
@Controller('api/v1/organisations/:slug')
@Access('public')
export class ListMembersController {
  constructor(
    private readonly find: FindBySlug,
    private readonly listMembers: ListMembers,
    private readonly listRelations: ListRelations,
  ) {}

  @Get('members')
  @Answers(membershipsResponse, 'Members of a network')
  async members(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { id } = await this.find.execute(slug, viewer, 'members');
    return presentMemberships(await this.listMembers.members(id, { cursor: null, ...page }));
  }

  @Get('memberships')
  @Answers(membershipsResponse, 'Networks an organisation is a member of')
  async memberships(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { id } = await this.find.execute(slug, viewer, 'memberships');
    return presentMemberships(await this.listMembers.memberships(id, { cursor: null, ...page }));
  }

  @Get('relations')
  @Answers(relationsResponse, 'Organisations it has a described relation with')
  async relations(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const { id } = await this.find.execute(slug, viewer, 'relations');
    return { items: (await this.listRelations.execute(id)).map(presentRelation) };
  }
}

function presentMemberships({ items, next }: Page<MembershipLine>) {
  return {
    items: items.map(({ organisation, role, from, until, origin }) => ({
      organisation: presentOrganisationRef(organisation),
      role,
      from,
      until,
      origin,
    })),
    next,
  };
}

function presentRelation({ id, organisation, kind, text, from, until, origin, toldBy }: RelationLine) {
  return { id, organisation: presentOrganisationRef(organisation), kind, text, from, until, origin, toldBy };
}
