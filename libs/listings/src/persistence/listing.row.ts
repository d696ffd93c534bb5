import type { Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListingKind } from '../domain/listing.js';

@Entity('listings')
export class ListingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('uuid', { name: 'organisation_id' }) organisation!: string;
  @Column('text') kind!: ListingKind;
  @Column('text', { array: true }) topics!: string[];
  @Column('text') text!: string;
  @Column('text', { nullable: true }) expires!: string | null;
  @Column('boolean') fulfilled!: boolean;
  @Column('timestamptz', { name: 'listed_at' }) listedAt!: Date;
  @Column('jsonb') provenance!: Provenance;
  @Column('boolean') shown!: boolean;
  @Column('boolean') withdrawn!: boolean;
  @Column('boolean') derives!: boolean;
  @Column('integer') version!: number;
}
