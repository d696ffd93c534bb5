import type { Added, Provenance, VisibilityMap } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Identifiers, OrganisationName, Supplied } from '../domain/organisation.js';
import type { OrganisationKind, OrganisationStatus } from '../domain/organisation-kind.js';

@Entity('organisations')
export class OrganisationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) kinds!: OrganisationKind[];
  @Column('jsonb') names!: OrganisationName[];
  @Column('text', { nullable: true }) ags!: string | null;
  @Column('text', { nullable: true }) seat!: string | null;
  @Column('text', { array: true }) area!: string[];
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { array: true }) topics!: string[];
  @Column('jsonb') identifiers!: Identifiers;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { array: true }) links!: string[];
  @Column('boolean', { name: 'open_for_cooperation' }) openForCooperation!: boolean;
  @Column('boolean') paused!: boolean;
  @Column('text') status!: OrganisationStatus;
  @Column('text', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('text', { name: 'former_slugs', array: true }) formerSlugs!: string[];
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('double precision', { nullable: true }) lon!: number | null;
  @Column('jsonb') visibility!: VisibilityMap;
  @Column('jsonb') provenance!: Provenance;
  @Column('text', { nullable: true }) seen!: string | null;
  @Column('jsonb', { nullable: true }) added!: Added | null;
  @Column('boolean') claimed!: boolean;
  @Column('jsonb') supplied!: Supplied;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
}
