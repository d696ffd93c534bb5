import type { Added, Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('memberships')
export class MembershipRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text', { name: 'from_date', nullable: true }) from!: string | null;
  @Column('text', { name: 'until_date', nullable: true }) until!: string | null;
  /** Ended at once by a side, whatever is left of its last day. */
  @Column('boolean') over!: boolean;
  @Column('jsonb', { nullable: true }) added!: Added | null;
  @Column('jsonb') provenance!: Provenance;
}
