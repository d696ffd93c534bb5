import { Injectable } from '@nestjs/common';
import { ReadInitiatives, ResolveInitiatives } from '#initiatives';
import { ReadOrganisations, ResolveSlugs } from '#organisations';

/** Which topics visitors see that somebody uses. */
@Injectable()
export class ShownTopics {
  constructor(
    private readonly resolveSlugs: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
    private readonly resolveInitiatives: ResolveInitiatives,
    private readonly initiatives: ReadInitiatives,
  ) {}

  /** @param slugs of organisations */
  async ofOrganisations(slugs: readonly string[]): Promise<Set<string>> {
    const ids = await this.resolveSlugs.execute(slugs);
    const views = await this.organisations.forAudience([...ids.values()], 'public');
    return new Set([...views.values()].flatMap(({ topics }) => topics.map(({ topic }) => topic)));
  }

  /** @param slugs of initiatives */
  async ofInitiatives(slugs: readonly string[]): Promise<Set<string>> {
    const ids = await this.resolveInitiatives.execute(slugs);
    const views = await this.initiatives.forAudience([...ids.values()], 'public');
    return new Set([...views.values()].flatMap(({ topics }) => topics));
  }
}
