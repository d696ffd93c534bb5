import type { Added, Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AdoptionStage } from '../domain/adoption.js';

@Entity('adoptions')
export class AdoptionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'initiative_id' }) initiativeId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') stage!: AdoptionStage;
  @Column('uuid', { name: 'as_id', nullable: true }) as!: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb', { nullable: true }) added!: Added | null;
  @Column('jsonb') provenance!: Provenance;
  @Column('integer') version!: number;
  @Column('boolean') withdrawn!: boolean;
}
