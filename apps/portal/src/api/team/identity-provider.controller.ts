import { Body, Controller, Delete, Get, HttpCode, Param, Put, UseInterceptors } from '@nestjs/common';
import { ConnectProvider, type OidcConnection } from '#accounts';
import { DomainError, type Viewer } from '#platform';
import type { z } from 'zod';
import { Access, Answers, CurrentViewer, slugParam, ForPeople } from '../../edge/index.js';
import { FindBySlug } from '../organisations/find-by-slug.js';
import { FollowRenamed } from '../parts/follow-renamed.js';
import { providerRequest, providerResponse } from './team.schema.js';

/** By which provider the people of an organisation sign in. */
@Controller('api/v1/organisations/:slug/identity-provider')
@Access('owner')
@UseInterceptors(FollowRenamed)
export class IdentityProviderController {
  constructor(
    private readonly find: FindBySlug,
    private readonly provider: ConnectProvider,
  ) {}

  @Get()
  @Answers(providerResponse, 'The OpenID Connect provider of an organisation, without its secret')
  async read(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const { id } = await this.find.execute(slug, viewer, 'identity-provider');
    return present(await this.provider.find(id, viewer));
  }

  @ForPeople()
  @Put()
  @Answers(providerResponse, 'Connects a provider; it has to answer at its issuer’s address')
  async write(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: providerRequest }) { secret, ...said }: z.infer<typeof providerRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { id: organisationId } = await this.find.execute(slug, viewer, 'identity-provider');
    await this.provider.save({ organisationId, ...said }, secret, viewer).catch(blameRequest);
    return present({ organisationId, ...said });
  }

  @ForPeople()
  @Delete()
  @HttpCode(204)
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const { id } = await this.find.execute(slug, viewer, 'identity-provider');
    await this.provider.remove(id, viewer);
  }
}

function present(connection: OidcConnection | null) {
  if (!connection) return { provider: null };
  const { issuer, clientId, mailDomain, claim, claimValue, role } = connection;
  return { provider: { issuer, clientId, mailDomain, claim, claimValue, role } };
}

/** A provider that does not answer, or a secret that is missing, is a fault of what was sent. */
function blameRequest(error: unknown): never {
  const isTheirs =
    error instanceof DomainError && ['OIDC.ISSUER_AWAY', 'OIDC.NOT_CONNECTED'].includes(error.code);
  throw isTheirs ? new DomainError(error.code, 'invalid', {}, { cause: error }) : error;
}
