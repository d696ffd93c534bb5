import { Injectable } from '@nestjs/common';
import { type Place, PlaceDirectory } from '#places';
import { figuresOf, type Figures } from '../domain/evaluation/figures.js';

/** The name of an authority and the key of the municipality or county it belongs to. */
export interface NamedAuthority {
  readonly name: string;
  /** AGS of 2, 5 or 8 digits. */
  readonly ags: string;
}

const PLACE_FIGURES = ['resolved', 'wrong', 'asked'] as const;

/** An authority of which another place was found than the given one. */
export interface Misplaced extends NamedAuthority {
  readonly found: Place;
}

export interface PlaceEvaluation {
  /** Shares: the right place, another one, or none because people have to be asked. They add up to 1. */
  readonly figures: Figures<(typeof PLACE_FIGURES)[number]>;
  readonly misplaced: readonly Misplaced[];
}

/** How many authorities are put where they belong, on any list: by the very code that looks for places. */
@Injectable()
export class EvaluatePlaces {
  constructor(private readonly places: PlaceDirectory) {}

  execute(authorities: readonly NamedAuthority[]): PlaceEvaluation {
    const misplaced: Misplaced[] = [];
    const measured = authorities.map((authority) => {
      const found = this.places.resolve(authority.name).place;
      const isRight = found !== null && isSame(found.ags, authority.ags);
      if (found && !isRight) misplaced.push({ ...authority, found });
      return {
        resolved: Number(isRight),
        wrong: Number(found !== null && !isRight),
        asked: Number(found === null),
      };
    });
    return { figures: figuresOf(PLACE_FIGURES, measured), misplaced };
  }
}

/** A city that is its own county has the key of both. */
function isSame(found: string, given: string): boolean {
  return found === given || found === given.padEnd(8, '0');
}
