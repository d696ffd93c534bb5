import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlaceRecord, PlaceStatus } from '../domain/place.js';
import type { PlaceType } from '../domain/place-type.js';

@Entity('places')
export class PlaceRow implements PlaceRecord {
  @PrimaryColumn('text')
  ags!: string;

  @Column('text', { nullable: true })
  ars!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { name: 'official_name', nullable: true })
  officialName!: string | null;

  @Column('text')
  type!: PlaceType;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('date', { name: 'population_date', nullable: true })
  populationDate!: string | null;

  @Column('double precision', { nullable: true })
  lat!: number | null;

  @Column('double precision', { nullable: true })
  lon!: number | null;

  @Column('text', { nullable: true })
  nuts3!: string | null;

  @Column('text')
  status!: PlaceStatus;

  @Column('date', { name: 'vanished_on', nullable: true })
  vanishedOn!: string | null;
}
