import { Injectable } from '@nestjs/common';
import type { OrganisationView } from '../../domain/organisation-view.js';
import { ownDomains } from '../../domain/own-domains.js';
import {
  type Compared,
  type Likeness,
  likenessesOf,
  tellingWords,
} from '../../domain/submissions/likeness.js';
import { LikenessStore } from '../../persistence/likeness-store.js';
import { ReadOrganisations } from '../read-organisations.js';

const CANDIDATES = 100;
const MOST_SHOWN = 5;
/** Beginnings of words are looked for: a slip further behind does not keep a candidate away. */
const BEGINNING = 4;

/** An organisation that may be the same, and why. */
export interface LikelyDuplicate {
  readonly organisation: OrganisationView;
  readonly likenesses: readonly Likeness[];
}

/** Who of the directory may be meant by what somebody says of a new organisation (CUR-03). */
@Injectable()
export class FindLikely {
  constructor(
    private readonly store: LikenessStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** At most five, the likeliest first. Compared with what everybody sees, so that the answer tells nothing hidden. */
  async execute(said: Compared): Promise<LikelyDuplicate[]> {
    const domain = said.identifiers?.domain;
    const domains = ownDomains({ website: said.website ?? null, identifiers: domain ? { domain } : {} });
    const beginnings = tellingWords(said.name ?? '').map((word) => word.slice(0, BEGINNING));
    const ids = await this.store.candidates({ ags: said.ags ?? null, domains, beginnings }, CANDIDATES);
    const known = await this.organisations.forAudience(ids, 'public');
    return [...known.values()]
      .map((organisation) => ({ organisation, likenesses: likenessesOf(said, organisation) }))
      .filter(({ likenesses }) => likenesses.length > 0)
      .sort((a, b) => weightOf(b) - weightOf(a) || (a.organisation.slug < b.organisation.slug ? -1 : 1))
      .slice(0, MOST_SHOWN);
  }
}

const WEIGHTS: Record<Likeness, number> = { ags: 4, domain: 3, name: 3, 'similar-name': 1 };

function weightOf({ likenesses }: LikelyDuplicate): number {
  return likenesses.reduce((sum, likeness) => sum + WEIGHTS[likeness], 0);
}
