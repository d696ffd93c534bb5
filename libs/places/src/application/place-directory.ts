import { Injectable } from '@nestjs/common';
import { Snapshot } from '#platform';
import { NATIONWIDE } from '../domain/ags.js';
import type { Place } from '../domain/place.js';
import type { Resolution } from '../domain/authority/resolve-authority.js';
import { PlaceIndex } from '../domain/place-index.js';
import { germany, type LabelLanguage, placeLabel } from '../domain/place-label.js';
import { PlaceStore } from '../persistence/place-store.js';
import { RegisterStateStore } from '../persistence/register-state-store.js';

/** The register in memory, for whoever needs places without a statement; a second at most behind the database. */
@Injectable()
export class PlaceDirectory extends Snapshot<PlaceIndex> {
  constructor(
    private readonly states: RegisterStateStore,
    private readonly places: PlaceStore,
  ) {
    super();
  }

  /** The place of a key of 2, 3, 5 or 8 digits, also a vanished one; null when the register never had it. */
  get(ags: string): Place | null {
    return this.current.find(ags);
  }

  /** The places of several keys; unknown keys are left out. */
  many(keys: Iterable<string>): Map<string, Place> {
    const found = new Map<string, Place>();
    for (const ags of keys) {
      const place = this.get(ags);
      if (place) found.set(ags, place);
    }
    return found;
  }

  /** Whether anything lies or lay in an area: a prefix of 2, 3, 5 or 8 digits. */
  hasPlacesIn(prefix: string): boolean {
    return this.current.hasPlacesIn(prefix);
  }

  /** @see PlaceIndex.search */
  search(query: string, limit: number): Place[] {
    return this.current.search(query, limit);
  }

  /** @see PlaceIndex.resolve */
  resolve(name: string): Resolution {
    return this.current.resolve(name);
  }

  /**
   * A place or area in words: "Freiburg im Breisgau, Baden-Württemberg", a homonym with its county ("Aach, Landkreis Konstanz")
   * and, where that has two of them, with its key,
   * "Deutschland" for `DE`. An unknown key is its own label.
   */
  label(ags: string, language: LabelLanguage): string {
    if (ags === NATIONWIDE) return germany(language);
    const place = this.get(ags);
    if (!place) return ags;
    const namesakes = this.current.namesakesOf(place);
    const outer = namesakes === 'none' ? place.state : (place.county ?? place.state);
    const label = placeLabel(place, outer.ags === ags ? null : this.get(outer.ags), language);
    return namesakes === 'near' ? `${label} (${ags})` : label;
  }

  protected async version(): Promise<string> {
    const state = await this.states.find();
    return state?.loadedAt ?? 'none';
  }

  protected async load(): Promise<PlaceIndex> {
    return new PlaceIndex(await this.places.all());
  }
}
