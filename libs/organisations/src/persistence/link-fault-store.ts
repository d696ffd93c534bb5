import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { LinkFault } from '../domain/links/link-fault.js';

export interface FaultyLink {
  readonly url: string;
  readonly fault: LinkFault;
}

@Injectable()
export class LinkFaultStore {
  constructor(private readonly transaction: Transaction) {}

  of(organisationId: string): Promise<FaultyLink[]> {
    return this.transaction.query(
      'select url, fault from link_faults where organisation_id = $1 order by url',
      [organisationId],
    );
  }

  /** Replaces what was known. Only inside a transaction. */
  async replace(organisationId: string, faulty: readonly FaultyLink[], at: Date): Promise<void> {
    await this.transaction.query('delete from link_faults where organisation_id = $1', [organisationId]);
    await this.transaction.query(
      `insert into link_faults (organisation_id, url, fault, checked_at)
       select $1, f.url, f.fault, $3 from jsonb_to_recordset($2::jsonb) as f(url text, fault text)
       where exists (select 1 from organisations where id = $1)`,
      [organisationId, JSON.stringify(faulty), at],
    );
  }
}
