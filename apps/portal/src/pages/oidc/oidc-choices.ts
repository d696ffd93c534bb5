import { Injectable } from '@nestjs/common';
import { ListConnected } from '#accounts';
import { ReadOrganisations, ResolveSlugs } from '#organisations';
import { DomainError, VISITOR } from '#platform';

/** An organisation whose people sign in by its own provider. */
export interface OidcChoice {
  readonly slug: string;
  readonly name: string;
}

/** By whose provider one may sign in. */
@Injectable()
export class OidcChoices {
  constructor(
    private readonly connected: ListConnected,
    private readonly organisations: ReadOrganisations,
    private readonly slugs: ResolveSlugs,
  ) {}

  /** By name, of those that everybody may see. */
  async list(): Promise<OidcChoice[]> {
    const shown = await this.organisations.forViewer(await this.connected.execute(), VISITOR);
    const choices = [...shown.values()].map(({ slug, name }) => ({ slug, name }));
    return choices.sort((a, b) => a.name.localeCompare(b.name, 'de'));
  }

  /** @throws DomainError `OIDC.NOT_CONNECTED`, alike for no such organisation and for one without a provider */
  async idOf(slug: string): Promise<string> {
    const id = (await this.slugs.execute([slug])).get(slug);
    const isConnected = id !== undefined && (await this.connected.execute()).includes(id);
    if (!isConnected) throw new DomainError('OIDC.NOT_CONNECTED', 'not-found');
    return id;
  }
}
