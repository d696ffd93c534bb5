import type { Place } from '#places';

/** „Pforzheim, Baden-Württemberg“; a state stands for itself. */
export function placeLine({ name, state }: Pick<Place, 'name' | 'state'>): string {
  return name === state.name ? name : `${name}, ${state.name}`;
}
