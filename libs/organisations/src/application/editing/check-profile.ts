import { Injectable } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import { DomainError, type FieldFault } from '#platform';
import { TopicDirectory } from '#topics';
import type { Organisation } from '../../domain/organisation.js';
import { ORGANISATION_INVALID } from '../../domain/organisation.errors.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

const NATIONWIDE = 'DE';

/** What a profile must hold together with the register, the topics and the other organisations. */
@Injectable()
export class CheckProfile {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
    private readonly organisations: OrganisationStore,
  ) {}

  /**
   * Judges only what changed: an old entry that the register has since given up does not keep anybody from saving.
   *
   * @throws DomainError `ORGANISATION.INVALID`
   */
  async execute(before: Organisation, after: Organisation): Promise<void> {
    const faults = [
      ...this.placeFaults(before, after),
      ...this.topicFaults(before, after),
      ...togetherFaults(before, after),
      ...(await this.municipalityFaults(before, after)),
    ];
    if (faults.length > 0) throw new DomainError(ORGANISATION_INVALID, 'invalid', { faults });
  }

  private placeFaults(before: Organisation, after: Organisation): FieldFault[] {
    const keys = (['ags', 'seat'] as const).filter((field) => after[field] !== before[field]);
    const areas = after.area.map((value, index) => ({ path: `area.${index}`, value }));
    return [
      ...keys.flatMap((path) => {
        const value = after[path];
        return value !== null && this.places.get(value) === null ? [{ path, value }] : [];
      }),
      ...areas.filter(
        ({ value }) =>
          !before.area.includes(value) && value !== NATIONWIDE && !this.places.hasPlacesIn(value),
      ),
    ].map(({ path, value }) => ({ path, value, fault: 'unknownPlace' }));
  }

  private topicFaults(before: Organisation, after: Organisation): FieldFault[] {
    const named = after.topics.map((value, index) => ({ path: `topics.${index}`, value }));
    return named
      .filter(({ value }) => !before.topics.includes(value) && !this.topics.current.has(value))
      .map((one) => ({ ...one, fault: 'unknownTopic' }));
  }

  /** One active organisation per municipality. */
  private async municipalityFaults(before: Organisation, after: Organisation): Promise<FieldFault[]> {
    const { ags, kinds } = after;
    const isNew = ags !== before.ags || kinds[0] !== before.kinds[0];
    if (!isNew || ags === null || kinds[0] !== 'municipality') return [];
    const holder = await this.organisations.municipalityWith(ags);
    return holder === null || holder === after.id ? [] : [{ path: 'ags', fault: 'agsTaken' }];
  }
}

/** A network has members: becoming one or ceasing to be one is more than a word in a profile. */
function togetherFaults(before: Organisation, after: Organisation): FieldFault[] {
  const isNetwork = ({ kinds }: Organisation) => kinds.includes('network');
  const isHalfPoint = (after.lat === null) !== (after.lon === null);
  return [
    ...(isNetwork(before) !== isNetwork(after) ? [{ path: 'kinds', fault: 'networkKind' }] : []),
    ...(isHalfPoint ? [{ path: after.lat === null ? 'lat' : 'lon', fault: 'coordinatePair' }] : []),
  ];
}
