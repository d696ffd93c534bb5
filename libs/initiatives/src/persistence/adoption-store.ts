import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import { AdoptionRow } from './adoption.row.js';

const LOCKED = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;

/** Adoptions; where nothing else is said, those that were withdrawn are left out. */
@Injectable()
export class AdoptionStore {
  constructor(private readonly transaction: Transaction) {}

  /** Also those that were withdrawn; until the end of the transaction nobody else changes them. */
  async lockOfInitiatives(initiativeIds: readonly string[]): Promise<AdoptionRow[]> {
    if (initiativeIds.length === 0) return [];
    return this.rows.find({ where: { initiativeId: In([...initiativeIds]) }, ...LOCKED });
  }

  /** The one of an organisation at a stage, also where it was withdrawn; locked. */
  lockByKey(
    key: Pick<AdoptionRow, 'initiativeId' | 'organisationId' | 'stage'>,
  ): Promise<AdoptionRow | null> {
    const { initiativeId, organisationId, stage } = key;
    return this.rows.findOne({ where: { initiativeId, organisationId, stage }, ...LOCKED });
  }

  /** Until the end of the transaction nobody else adds an adoption by a form or a program. */
  async lockAdding(): Promise<void> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtextextended('adding adoptions', 0))`);
  }

  /** Also those that were withdrawn. */
  byIds(ids: readonly string[]): Promise<AdoptionRow[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** Like `byIds`, and until the end of the transaction nobody else changes them. */
  lockByIds(ids: readonly string[]): Promise<AdoptionRow[]> {
    return this.rows.find({ where: { id: In([...ids]) }, ...LOCKED });
  }

  /** What an organisation tells, also what was withdrawn. */
  allOf(organisationId: string): Promise<AdoptionRow[]> {
    return this.rows.findBy({ organisationId });
  }

  async ofInitiatives(initiativeIds: readonly string[]): Promise<AdoptionRow[]> {
    if (initiativeIds.length === 0) return [];
    return this.rows.findBy({ initiativeId: In([...initiativeIds]), withdrawn: false });
  }

  ofOrganisation(organisationId: string): Promise<AdoptionRow[]> {
    return this.rows.findBy({ organisationId, withdrawn: false });
  }

  async ofOrganisations(organisationIds: readonly string[]): Promise<AdoptionRow[]> {
    if (organisationIds.length === 0) return [];
    return this.rows.findBy({ organisationId: In([...organisationIds]), withdrawn: false });
  }

  /** Who took each of these initiatives over, as pairs of ids. */
  adopters(initiativeIds: readonly string[]): Promise<{ initiativeId: string; organisationId: string }[]> {
    return this.transaction.query(
      `select initiative_id as "initiativeId", organisation_id as "organisationId"
       from adoptions where stage = 'adopter' and not withdrawn and initiative_id = any($1::uuid[])`,
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
