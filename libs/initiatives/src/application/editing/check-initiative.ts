import { Injectable } from '@nestjs/common';
import { ReadOrganisations, ResolveSlugs } from '#organisations';
import { DomainError, endsBeforeStart, type FieldFault } from '#platform';
import { TopicDirectory } from '#topics';
import { applyInitiativeChanges } from '../../domain/editing/apply-initiative-changes.js';
import type { InitiativeChanges } from '../../domain/editing/initiative-changes.js';
import type { InitiativeFields } from '../../domain/initiative.js';
import { INITIATIVE_INVALID } from '../../domain/initiative.errors.js';

/** Looks up what changes name, and what an initiative must hold together with topics and organisations. */
@Injectable()
export class CheckInitiative {
  constructor(
    private readonly topics: TopicDirectory,
    private readonly organisations: ReadOrganisations,
    private readonly resolve: ResolveSlugs,
  ) {}

  /**
   * The initiative with the changes. Judges only what changed: a topic that was since given up does not keep anybody from saving.
   *
   * @throws DomainError `INITIATIVE.INVALID`
   */
  async execute<T extends InitiativeFields>(held: T, changes: InitiativeChanges): Promise<T> {
    const faults: FieldFault[] = [];
    const partners = await this.partnersOf(held, changes, faults);
    const after = applyInitiativeChanges(held, changes, partners);
    this.judge(held, after, faults);
    return after;
  }

  /** Judges what was proposed some time ago and is approved now: what it names may be gone. @throws DomainError `INITIATIVE.INVALID` */
  async again(held: InitiativeFields, after: InitiativeFields): Promise<void> {
    const active = await this.organisations.refs(after.partners);
    const faults = after.partners.flatMap((id, index) =>
      held.partners.includes(id) || active.has(id)
        ? []
        : [{ path: `partners.${index}`, fault: 'unknownOrganisation' }],
    );
    this.judge(held, after, faults);
  }

  /** @param faults that were found already. @throws DomainError `INITIATIVE.INVALID` */
  judge(held: InitiativeFields, after: InitiativeFields, faults: FieldFault[] = []): void {
    after.topics.forEach((value, index) => {
      if (held.topics.includes(value) || this.topics.current.has(value)) return;
      faults.push({ path: `topics.${index}`, value, fault: 'unknownTopic' });
    });
    if (endsBeforeStart(after.period.from, after.period.to)) {
      faults.push({ path: 'period.to', fault: 'wrongOrder' });
    }
    if (faults.length > 0) throw new DomainError(INITIATIVE_INVALID, 'invalid', { faults });
  }

  /** Partners that are not active now are not told to an editor, and so stay. */
  private async partnersOf(
    { lead, partners: held }: InitiativeFields,
    { partners: said }: InitiativeChanges,
    faults: FieldFault[],
  ): Promise<readonly string[] | null> {
    if (said === undefined) return null;
    const slugs = [...new Set(said ?? [])].filter((slug) => slug !== '');
    const ids = await this.resolve.execute(slugs);
    const active = await this.organisations.refs([...ids.values(), ...held]);
    slugs.forEach((value, index) => {
      if (active.has(ids.get(value) ?? '')) return;
      faults.push({ path: `partners.${index}`, value, fault: 'unknownOrganisation' });
    });
    const named = slugs.flatMap((slug) => ids.get(slug) ?? []);
    const all = [...named, ...held.filter((id) => !active.has(id))];
    return [...new Set(all)].filter((id) => id !== lead);
  }
}
