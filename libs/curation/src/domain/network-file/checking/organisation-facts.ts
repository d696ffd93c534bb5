import type { OrganisationEntry } from '../entries/organisation.js';

/** What the file says of organisations that others must know before their turn: who is gone, who is a network, and who has which AGS or another id now. */
export class OrganisationFacts {
  private readonly gone = new Set<string>();
  private readonly networks = new Set<string>();
  private readonly names = new Map<string, string>();
  private readonly ags = new Map<string, string>();

  note({ id, kinds, status = 'active', ags, formerIds = [] }: OrganisationEntry): void {
    if (status !== 'active') this.gone.add(id);
    if (kinds.includes('network')) this.networks.add(id);
    for (const former of formerIds) this.names.set(former, id);
    if (ags !== undefined) this.ags.set(id, ags);
  }

  /** Whether the file says that the organisation was withdrawn or merged. */
  isGone(id: string): boolean {
    return this.gone.has(id);
  }

  /** Whether the file says that the organisation is a network. */
  isNetwork(id: string): boolean {
    return this.networks.has(id);
  }

  /** The id that the file gives to whoever had this one. */
  renamed(formerId: string): string | undefined {
    return this.names.get(formerId);
  }

  /** Whether the organisation no longer has this AGS once the file is applied. */
  givesUp(id: string, ags: string): boolean {
    return this.gone.has(id) || (this.ags.get(id) ?? ags) !== ags;
  }
}

/** Whether an entry claims its AGS for itself alone (DIR-03): an active organisation that is mainly a municipality. */
export function claimedAgs({ kinds, status = 'active', ags }: OrganisationEntry): string | null {
  return kinds[0] === 'municipality' && status === 'active' ? (ags ?? null) : null;
}
