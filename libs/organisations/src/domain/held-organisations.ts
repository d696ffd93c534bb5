import { DomainError } from '#platform';
import type { Organisation } from './organisation.js';
import type { OrganisationDraft } from './organisation-draft.js';

/** What a draft means, and the slug under which it stands from now on. */
export interface Meant {
  /** Null for a new organisation. */
  readonly held: Organisation | null;
  readonly slug: string;
}

/** Organisations by the slugs they have now and those they once had. */
export class HeldOrganisations {
  private readonly now: ReadonlyMap<string, Organisation>;
  private readonly once: ReadonlyMap<string, Organisation>;

  constructor(now: readonly Organisation[], once: readonly Organisation[]) {
    this.now = new Map(now.map((one) => [one.slug, one]));
    this.once = new Map(once.flatMap((one) => one.formerSlugs.map((slug) => [slug, one])));
  }

  /**
   * The organisation that has the draft's slug, else the one that once had it, else the active one that the draft says to
   * rename. A former slug alone renames nothing: it is a file from before.
   *
   * @throws DomainError `ORGANISATION.FORMER_SLUG_IN_USE` (`conflict`, details `slug`, `position`) when an active
   *   organisation goes by a slug that another one claims to have had
   */
  meantBy(draft: OrganisationDraft): Meant {
    const { id, formerSlugs = [] } = draft;
    const known = this.now.get(id) ?? this.once.get(id);
    const held = known ?? formerSlugs.map((slug) => this.activeUnder(slug)).find(Boolean) ?? null;
    const position = formerSlugs.findIndex((slug) => {
      const other = this.now.get(slug);
      return other?.status === 'active' && other.id !== held?.id;
    });
    if (position >= 0) {
      const slug = formerSlugs[position];
      throw new DomainError('ORGANISATION.FORMER_SLUG_IN_USE', 'conflict', { slug, position });
    }
    if (held === null) return { held, slug: id };
    const isRenamed = known === undefined || formerSlugs.includes(held.slug);
    return { held, slug: isRenamed ? id : held.slug };
  }

  private activeUnder(slug: string): Organisation | undefined {
    const found = this.now.get(slug) ?? this.once.get(slug);
    return found?.status === 'active' ? found : undefined;
  }
}

/** The draft with every slug that leads to the organisation: an address that once worked is never taken back. */
export function withFormerSlugs(
  draft: OrganisationDraft,
  held: Organisation | null,
  slug: string,
): OrganisationDraft {
  if (held === null) return draft;
  const former = [...held.formerSlugs, ...(draft.formerSlugs ?? []), held.slug];
  return { ...draft, formerSlugs: [...new Set(former)].filter((one) => one !== slug) };
}
