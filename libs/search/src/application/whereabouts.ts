import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#organisations';
import { fullName, type Place, PlaceDirectory, type PlaceIndex } from '#places';
import { KIND_WORDS, SIZE_WORDS, STATE_WORDS } from '../domain/around-words.js';
import type { Section } from '../domain/record.js';

/**
 * The words for where a record lies, how large a place that is and of what kind it is, so that these can be typed as well as chosen.
 * Of what an audience may not see there is nothing, for it is made of what that audience sees.
 */
@Injectable()
export class Whereabouts {
  private made = { places: null as PlaceIndex | null, sections: new Map<string, Section>() };

  constructor(private readonly places: PlaceDirectory) {}

  /** What the words are of: another one when the register changed. */
  get register(): object {
    return this.places.current;
  }

  /** @param ags of the place as an audience sees it */
  of(ags: string | null, kinds: readonly OrganisationKind[]): Section {
    const places = this.places.current;
    if (this.made.places !== places) this.made = { places, sections: new Map() };
    const key = [ags ?? '', ...kinds].join(' ');
    const known = this.made.sections.get(key);
    if (known) return known;
    const place = ags === null ? null : places.find(ags);
    const words = [...kinds.map((kind) => KIND_WORDS[kind]), ...(place ? this.wordsOf(place) : [])];
    const section = { text: [...new Set(words)].join('\n'), weight: 'around' as const };
    this.made.sections.set(key, section);
    return section;
  }

  /** The other key of the same place; nothing where there is none. */
  arsOf(ags: string | null): string {
    return (ags && this.places.get(ags)?.ars) || '';
  }

  private wordsOf(place: Place): string[] {
    const around = [place.county, place.state].flatMap((one) =>
      one ? (this.places.get(one.ags) ?? []) : [],
    );
    return [
      ...[place, ...around].flatMap((one) => [fullName(one, 'de'), asOne(fullName(one, 'en'))]),
      STATE_WORDS[place.state.ags] ?? '',
      place.sizeClass ? SIZE_WORDS[place.sizeClass] : '',
    ].filter((word) => word !== '');
  }
}

/** "Lower-Saxony": nothing in it is Saxony. */
function asOne(name: string): string {
  return name.startsWith('Lower ') ? name.replace(' ', '-') : name;
}
