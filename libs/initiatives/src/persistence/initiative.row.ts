import type { Provenance, VisibilityMap } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InitiativeState, Resources } from '../domain/initiative.js';

@Entity('initiatives')
export class InitiativeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'lead_id' }) lead!: string;
  @Column('uuid', { name: 'partner_ids', array: true }) partners!: string[];
  @Column('text', { nullable: true }) state!: InitiativeState | null;
  @Column('text', { name: 'period_from', nullable: true }) periodFrom!: string | null;
  @Column('text', { name: 'period_to', nullable: true }) periodTo!: string | null;
  @Column('text', { array: true }) topics!: string[];
  @Column('text', { name: 'target_groups', array: true }) targetGroups!: string[];
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { array: true }) links!: string[];
  @Column('jsonb') resources!: Resources;
  @Column('jsonb') visibility!: VisibilityMap;
  @Column('jsonb') provenance!: Provenance;
  @Column('boolean') shown!: boolean;
  @Column('boolean') withdrawn!: boolean;
  @Column('integer') version!: number;
}
