import { Injectable } from '@nestjs/common';
import { type Language, messagesOf } from '#messages';
import type { OrganisationKind } from '#organisations';
import { PlaceDirectory, SIZE_CLASSES, type SizeClass, stateAgs } from '#places';
import { type Facet, FACETS, type FacetCount, type Filters, RECORD_TYPES, type RecordType } from '#search';
import { TopicDirectory } from '#topics';

export interface FacetValue extends FacetCount {
  readonly label: string;
}

/** Puts facet values into words. Closed lists are shown whole, zero counts included; what is chosen is always among them. */
@Injectable()
export class FacetPresenter {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  present(
    facets: Readonly<Record<Facet, readonly FacetCount[]>>,
    chosen: Filters,
    language: Language,
  ): Record<Facet, FacetValue[]> {
    const entries = FACETS.map((facet): [Facet, FacetValue[]] => {
      const around = facet === 'state' ? chosen.county.map(stateAgs) : [];
      const values = completed(facets[facet], [...(ALWAYS[facet] ?? []), ...chosen[facet], ...around]);
      return [
        facet,
        values.map(({ value, count }) => ({ value, count, label: this.label(facet, value, language) })),
      ];
    });
    return Object.fromEntries(entries) as Record<Facet, FacetValue[]>;
  }

  /** How a value of a facet is called. */
  label(facet: Facet, value: string, language: Language): string {
    const { terms, ui } = messagesOf(language);
    switch (facet) {
      case 'type':
        return ui.types[value as RecordType];
      case 'kind':
        return terms.organisationKinds[value as OrganisationKind];
      case 'size':
        return terms.sizeClasses[value as SizeClass];
      case 'topic':
        return this.topics.label(value, language);
      case 'state':
      case 'county':
        return this.places.get(value)?.name ?? value;
    }
  }
}

const ALWAYS: Partial<Record<Facet, readonly string[]>> = { type: RECORD_TYPES, size: SIZE_CLASSES };

function completed(found: readonly FacetCount[], wanted: readonly string[]): FacetCount[] {
  const missing = [...new Set(wanted)].filter((value) => !found.some((one) => one.value === value));
  return [...found, ...missing.map((value) => ({ value, count: 0 }))];
}
