import { Injectable } from '@nestjs/common';
import { provingDomains } from '../../domain/supplied-domains.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

/** The domains by which somebody can show that an organisation is theirs. */
@Injectable()
export class ProvingDomains {
  constructor(private readonly organisations: OrganisationStore) {}

  /** None where a curator has to decide, or where it is gone. */
  async of(id: string): Promise<string[]> {
    const [organisation] = await this.organisations.byIds([id]);
    return organisation?.status === 'active' ? provingDomains(organisation) : [];
  }
}
