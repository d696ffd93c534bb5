import { Injectable } from '@nestjs/common';
import { type Place, PlaceDirectory } from '#places';
import { type Frame, type Named, withQuery } from '../../ui/index.js';

/** Which municipality is meant by what somebody typed. */
export interface ChosenPlace {
  /** What stands in the field. */
  readonly typed: string;
  readonly place: Place | null;
  /** The chosen place in full. */
  readonly label: string;
  /** Which ones may be meant, where that is not clear. */
  readonly choices: readonly Named[];
}

/** How many one chooses from. */
const MOST_CHOICES = 8;
/** The register is asked for more: counties and states are found, too. */
const MOST_FOUND = 40;

@Injectable()
export class ChoosePlace {
  constructor(private readonly places: PlaceDirectory) {}

  /** @param path of the page that asks, for the links of the choices */
  execute(typed: string | undefined, path: string, { language }: Frame): ChosenPlace {
    const text = typed?.trim() ?? '';
    if (text === '') return { typed: '', place: null, label: '', choices: [] };
    const found = this.find(text);
    const [only] = found.length === 1 ? found : [];
    if (only) {
      const label = this.places.label(only.ags, language);
      return { typed: label, place: only, label, choices: [] };
    }
    const choices = found.slice(0, MOST_CHOICES).map(({ ags }) => ({
      url: `${withQuery(path, { place: ags })}#passt`,
      title: this.places.label(ags, language),
    }));
    return { typed: text, place: null, label: '', choices };
  }

  /** A key names one; a name that one alone has names that one; else all that it may mean. */
  private find(text: string): Place[] {
    const byKey = /^\d{8}$/.test(text) ? this.places.get(text) : null;
    if (byKey) return isMunicipality(byKey) ? [byKey] : [];
    const named = this.places.search(text, MOST_FOUND).filter(isMunicipality);
    const exact = named.filter((place) => this.isCalled(place, text));
    return exact.length > 0 ? exact : named;
  }

  private isCalled({ ags, name, officialName }: Place, text: string): boolean {
    const names = [name, officialName ?? name, this.places.label(ags, 'de'), this.places.label(ags, 'en')];
    return names.some((one) => one.localeCompare(text, 'de', { sensitivity: 'base' }) === 0);
  }
}

function isMunicipality({ level, status }: Place): boolean {
  return level === 'municipality' && status === 'active';
}
