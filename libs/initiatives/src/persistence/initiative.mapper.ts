import type { Initiative } from '../domain/initiative.js';
import type { InitiativeRow } from './initiative.row.js';

export function toInitiative({ periodFrom, periodTo, ...row }: InitiativeRow): Initiative {
  return { ...row, period: { from: periodFrom, to: periodTo } };
}

export function toRow({ period, ...initiative }: Initiative): InitiativeRow {
  const { partners, topics, targetGroups, links } = initiative;
  return {
    ...initiative,
    partners: [...partners],
    topics: [...topics],
    targetGroups: [...targetGroups],
    links: [...links],
    periodFrom: period.from,
    periodTo: period.to,
  };
}
