import { Injectable } from '@nestjs/common';
import type { Organisation } from '../domain/organisation.js';
import { OrganisationStore } from '../persistence/organisation-store.js';
import { MOST_MERGERS } from './get-organisation.js';
import { ResolveSlugs } from './resolve-slugs.js';

/** Tells merged organisations whose address leads to an active one from those that lead nowhere. */
@Injectable()
export class FollowMergers {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly resolveSlugs: ResolveSlugs,
  ) {}

  /** @returns ids of those among the given ones that lead somewhere */
  async execute(merged: readonly Pick<Organisation, 'id' | 'mergedInto'>[]): Promise<Set<string>> {
    const arrived = new Set<string>();
    let onTheWay = merged.map(({ id, mergedInto }) => ({ start: id, next: mergedInto }));
    for (let step = 0; step < MOST_MERGERS && onTheWay.length > 0; step += 1) {
      const ids = await this.resolveSlugs.execute(onTheWay.flatMap(({ next }) => next ?? []));
      const found = await this.organisations.byIds([...new Set(ids.values())]);
      const byId = new Map(found.map((organisation) => [organisation.id, organisation]));
      onTheWay = onTheWay.flatMap(({ start, next }) => {
        const target = byId.get(ids.get(next ?? '') ?? '');
        if (target?.status === 'active') arrived.add(start);
        return target?.status === 'merged' ? [{ start, next: target.mergedInto }] : [];
      });
    }
    return arrived;
  }
}
