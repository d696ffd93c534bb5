import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchEntry } from '../domain/match-entry.js';

@Entity('match_entries')
export class MatchEntryRow {
  @PrimaryColumn('text') type!: MatchEntry['type'];
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('boolean', { name: 'for_public' }) forPublic!: boolean;
  @Column('boolean', { name: 'for_members' }) forMembers!: boolean;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { nullable: true }) side!: MatchEntry['side'];
  @Column('text', { array: true }) topics!: string[];
  @Column('text', { name: 'topics_and_parents', array: true }) topicsAndParents!: string[];
  @Column('text', { array: true }) texts!: string[];
}
