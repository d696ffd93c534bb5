import { Injectable } from '@nestjs/common';
import { fold } from '#language';
import { FindPlaces, type Place, PlaceDirectory } from '#places';
import type { Frame, Named } from '../../ui/index.js';
import { aroundNamedPlace } from './around-named-place.js';
import type { SearchPageRequest } from './search-page.schema.js';

/** What a typed place comes to. */
export type ChosenPlace =
  | { readonly kind: 'none' }
  /** AGS, or `lat,lon` that was there before. */
  | { readonly kind: 'settled'; readonly near: string }
  | {
      readonly kind: 'unclear';
      readonly text: string;
      readonly places: readonly Place[];
      readonly hasMore: boolean;
      /** None of them is called so: they are what may be meant. */
      readonly isMisspelled: boolean;
    }
  | { readonly kind: 'unknown'; readonly text: string };

const MOST_CHOICES = 6;
/** The register is asked for more: what is called just so comes before what begins so. */
const MOST_FOUND = 40;

/** Understands the place of the search form: as it was, as it is called in the register, or not without asking. */
@Injectable()
export class ChoosePlace {
  constructor(
    private readonly findPlaces: FindPlaces,
    private readonly places: PlaceDirectory,
  ) {}

  /** @param near the place before; it stays if the field still names it */
  execute(typed: string, near: string | undefined, frame: Frame): ChosenPlace {
    const text = typed.trim();
    if (text === '') return { kind: 'none' };
    if (near !== undefined && this.label(near, frame) === text) return { kind: 'settled', near };
    const found = this.findPlaces.execute(text, MOST_FOUND).filter(isOnMap);
    const wanted = fold(text);
    const called = found.filter(({ name }) => fold(name) === wanted);
    const places = called.length > 0 ? called : found;
    const named = places.find(({ ags }) => fold(this.label(ags, frame)) === wanted);
    const [only] = named ? [named] : places;
    if (!only) return { kind: 'unknown', text };
    return named || places.length === 1
      ? { kind: 'settled', near: only.ags }
      : {
          kind: 'unclear',
          text,
          places: places.slice(0, MOST_CHOICES),
          hasMore: places.length > MOST_CHOICES,
          isMisspelled: !places.some(({ ags }) => begins(this.label(ags, frame), text)),
        };
  }

  /** The way to what lies around a place that a question names; null where it names none, or who knows which. */
  around(request: SearchPageRequest, frame: Frame): Named | null {
    return aroundNamedPlace(request, (question) => this.places.resolve(question).place, frame);
  }

  /** What the field says of a settled place. */
  label(near: string, { language }: Frame): string {
    return near.includes(',') ? near : this.places.label(near, language);
  }
}

/** Whether each word that was typed begins a word of what a place is called. */
function begins(label: string, typed: string): boolean {
  const words = wordsOf(label);
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isOnMap({ lat, lon, status }: Place): boolean {
  return lat !== null && lon !== null && status === 'active';
}
