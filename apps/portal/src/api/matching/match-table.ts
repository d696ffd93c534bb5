import { Inject, Injectable } from '@nestjs/common';
import type { DescribedEntry, DescribedPeer } from '#matching';
import { type Language, messagesOf } from '#messages';
import type { OrganisationView } from '#organisations';
import { PlaceDirectory } from '#places';
import { CONFIG, type Config } from '#platform';
import { addressOf, type AddressedType } from '../../addresses/address-of.js';
import { csvOf } from '../parts/csv.js';

type Described = DescribedPeer | DescribedEntry;

/** What a row is about, beside the organisation: an initiative, offer or need. */
export interface RowSubject {
  readonly type: AddressedType;
  readonly slug: string;
  readonly title: string;
}

/** Lists of matches as CSV: one row each, sentences in one cell. */
@Injectable()
export class MatchTable {
  constructor(
    private readonly places: PlaceDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  peers(matches: readonly DescribedPeer[], language: Language): string {
    const { columns } = messagesOf(language).matching;
    const rows = matches.map((match) => {
      const { slug, name } = match.target;
      return [
        ...this.start(match.target, match, language),
        this.addressOf({ type: 'organisation', slug, title: name }),
      ];
    });
    return csvOf([...this.heading(language), columns.address], rows);
  }

  /** @param subjectOf what a match is about, by its id; without it the row is left out */
  entries(
    matches: readonly DescribedEntry[],
    subjectOf: (match: DescribedEntry) => RowSubject | null,
    language: Language,
  ): string {
    const { columns } = messagesOf(language).matching;
    const rows = matches.flatMap((match) => {
      const subject = subjectOf(match);
      if (!subject) return [];
      return [[subject.title, ...this.start(match.organisation, match, language), this.addressOf(subject)]];
    });
    return csvOf([columns.subject, ...this.heading(language), columns.address], rows);
  }

  private heading(language: Language): string[] {
    const { columns } = messagesOf(language).matching;
    const { organisation, kind, place, state, distance, band, score, reasons, differences } = columns;
    return [organisation, kind, place, state, distance, band, score, reasons, differences];
  }

  private start(
    { name, kinds, place: at }: OrganisationView,
    { band, score, reasons, differences, distanceKm }: Described,
    language: Language,
  ): (string | number | null)[] {
    const { terms, ui } = messagesOf(language);
    const place = at === null ? null : this.places.get(at);
    const [kind] = kinds;
    return [
      name,
      kind ? terms.organisationKinds[kind] : null,
      place?.name ?? null,
      place?.state.name ?? null,
      distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
      ui.match.bands[band],
      Math.round(score * 1_000) / 1_000,
      reasons.map(({ text }) => text).join(' '),
      differences.map(({ text }) => text).join('; '),
    ];
  }

  private addressOf({ type, slug }: RowSubject): string {
    return `${this.config.publicUrl}${addressOf(type, slug)}`;
  }
}
