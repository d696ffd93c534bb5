import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

/** Numbers that tell which of two documents of one record is the newer one. */
@Injectable()
export class DocumentVersions {
  constructor(private readonly transaction: Transaction) {}

  /** Larger than every number before. Taken while the record is locked, it orders documents as their records were read. */
  async next(): Promise<number> {
    const [row] = await this.transaction.query<{ version: string }>(
      `select nextval('search_versions') as version`,
    );
    return Number(row!.version);
  }

  /** The last number that was given out. */
  async last(): Promise<number> {
    const [row] = await this.transaction.query<{ version: string }>(
      'select last_value as version from search_versions',
    );
    return Number(row!.version);
  }
}
