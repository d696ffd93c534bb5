import { Injectable } from '@nestjs/common';
import { NATIONWIDE, type Place, PlaceDirectory } from '#places';
import type { Language } from '#messages';
import { TopicDirectory } from '#topics';

const MOST_CHOICES = 8;
/** The register is asked for more: what is of another level is left out. */
const MOST_FOUND = 40;
/** A key, alone or in brackets behind a name. */
const KEY = /^(?:.*\()?(DE|\d{2}|\d{3}|\d{5}|\d{8})\)?$/;

/** Which place somebody meant, or what to choose from where that is not clear. */
export type MeantPlace = { readonly key: string } | { readonly choices: readonly PlaceChoice[] };

export interface PlaceChoice {
  readonly key: string;
  readonly text: string;
}

/** Places and topics as people type them: by name, where the profile holds keys. */
@Injectable()
export class FieldNames {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  /** With its key, so that it is clear of several that are called so: `Pforzheim, Baden-Württemberg (08231000)`. */
  placeText(key: string, language: Language): string {
    const label = this.places.label(key, language);
    return label === key || label.endsWith(`(${key})`) ? label : `${label} (${key})`;
  }

  /** A key is believed; whether the register has it is asked when the profile is saved. */
  placeMeant(text: string, isWanted: (place: Place) => boolean, language: Language): MeantPlace {
    const [, key] = KEY.exec(text.trim()) ?? [];
    if (key !== undefined) return { key };
    if (isSame(text, this.places.label(NATIONWIDE, language))) return { key: NATIONWIDE };
    const found = this.places
      .search(text, MOST_FOUND)
      .filter((place) => place.status === 'active' && isWanted(place));
    const exact = found.filter((place) => this.isCalled(place, text, language));
    const meant = exact.length > 0 ? exact : found;
    if (exact.length === 1) return { key: exact[0]!.ags };
    const choices = meant
      .slice(0, MOST_CHOICES)
      .map(({ ags }) => ({ key: ags, text: this.placeText(ags, language) }));
    return { choices };
  }

  /** A topic that the tree does not hold keeps its slug: only that says which one it is. */
  topicText(slug: string, language: Language): string {
    return this.topics.current.has(slug) ? this.topics.label(slug, language) : slug;
  }

  /** The slug of a topic by any of its names; a name that no topic has stays as it is typed. */
  topicMeant(text: string): string {
    const tree = this.topics.current;
    return tree.has(text) ? text : (tree.findByTerm(text)?.slug ?? text);
  }

  private isCalled({ ags, name, officialName }: Place, text: string, language: Language): boolean {
    return [name, officialName ?? name, this.places.label(ags, language)].some((one) => isSame(one, text));
  }
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b.trim(), 'de', { sensitivity: 'base' }) === 0;
}
