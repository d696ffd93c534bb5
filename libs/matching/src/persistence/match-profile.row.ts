import type { OrganisationKind } from '#organisations';
import type { SizeClass } from '#places';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchProfile, ProfileAdoption, ProfileListing } from '../domain/match-profile.js';

@Entity('match_profiles')
export class MatchProfileRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('boolean', { name: 'for_public' }) forPublic!: boolean;
  @Column('boolean', { name: 'for_members' }) forMembers!: boolean;
  @Column('text', { array: true }) kinds!: OrganisationKind[];
  @Column('text', { array: true }) topics!: string[];
  @Column('text', { name: 'topics_and_parents', array: true }) topicsAndParents!: string[];
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) state!: string | null;
  @Column('text', { nullable: true }) size!: SizeClass | null;
  @Column('integer', { nullable: true }) population!: number | null;
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('double precision', { nullable: true }) lon!: number | null;
  @Column('uuid', { array: true }) networks!: string[];
  @Column('jsonb') related!: MatchProfile['related'];
  @Column('uuid', { array: true }) events!: string[];
  @Column('jsonb') listings!: ProfileListing[];
  @Column('jsonb') adoptions!: ProfileAdoption[];
  @Column('boolean') open!: boolean;
  @Column('boolean') paused!: boolean;
}
