import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import { AdoptionRow } from './adoption.row.js';

@Injectable()
export class AdoptionStore {
  constructor(private readonly transaction: Transaction) {}

  async ofInitiatives(initiativeIds: readonly string[]): Promise<AdoptionRow[]> {
    if (initiativeIds.length === 0) return [];
    return this.rows.findBy({ initiativeId: In([...initiativeIds]) });
  }

  ofOrganisation(organisationId: string): Promise<AdoptionRow[]> {
    return this.rows.findBy({ organisationId });
  }

  async ofOrganisations(organisationIds: readonly string[]): Promise<AdoptionRow[]> {
    if (organisationIds.length === 0) return [];
    return this.rows.findBy({ organisationId: In([...organisationIds]) });
  }

  /** Who took each of these initiatives over, as pairs of ids. */
  adopters(initiativeIds: readonly string[]): Promise<{ initiativeId: string; organisationId: string }[]> {
    return this.transaction.query(
      `select initiative_id as "initiativeId", organisation_id as "organisationId"
       from adoptions where stage = 'adopter' and initiative_id = any($1::uuid[])`,
      [initiativeIds],
    );
  }

  save(rows: readonly AdoptionRow[]): Promise<void> {
    return writeRows(this.transaction.manager, AdoptionRow, rows, ['id']);
  }

  private get rows() {
    return this.transaction.manager.getRepository(AdoptionRow);
  }
}
