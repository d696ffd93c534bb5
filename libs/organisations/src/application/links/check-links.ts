import { Injectable } from '@nestjs/common';
import { Clock, GuardedClient, Transaction } from '#platform';
import { linkFault } from '../../domain/links/link-fault.js';
import { linksToAsk } from '../../domain/links/links-to-ask.js';
import type { Organisation } from '../../domain/organisation.js';
import { type FaultyLink, LinkFaultStore } from '../../persistence/link-fault-store.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

/** One byte is enough to see that somebody answers. */
const HEADERS = { range: 'bytes=0-0' };

/** Asks for the links of profiles that were edited, and notes which do not answer. Nobody is kept from saving by that. */
@Injectable()
export class CheckLinks {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: OrganisationStore,
    private readonly faults: LinkFaultStore,
    private readonly client: GuardedClient,
    private readonly clock: Clock,
  ) {}

  /** @param ids of organisations; unknown ones are left out. Takes up to 3 s a profile. */
  async execute(ids: readonly string[]): Promise<void> {
    for (const organisation of await this.organisations.byIds(ids)) {
      const faulty = await this.ask(linksOf(organisation));
      await this.transaction.run(() => this.faults.replace(organisation.id, faulty, this.clock.now()));
    }
  }

  private async ask(urls: readonly string[]): Promise<FaultyLink[]> {
    const asked = urls.map(async (url) => {
      const answer = await this.client.exchange(url, { headers: HEADERS });
      const fault = linkFault(answer?.status ?? null);
      return fault === null ? [] : [{ url, fault }];
    });
    return (await Promise.all(asked)).flat();
  }
}

function linksOf({ website, links }: Organisation): string[] {
  return linksToAsk([...(website === null ? [] : [website]), ...links]);
}
