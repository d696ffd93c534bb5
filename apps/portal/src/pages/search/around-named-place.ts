import { fold } from '#language';
import type { Place } from '#places';
import type { Frame, Named } from '../../ui/index.js';
import { addressWith } from './search-address.js';
import type { SearchPageRequest } from './search-page.schema.js';

/** Far enough to reach the neighbours, near enough to meet. */
const AROUND_KM = 30;

/** The way from a question that names a place to what lies around it: the other words stay, and the place narrows. */
export function aroundNamedPlace(
  request: SearchPageRequest,
  resolve: (question: string) => Place | null,
  { messages }: Frame,
): Named | null {
  const question = request.q?.trim() ?? '';
  if (question === '' || request.near !== undefined || request.cursor !== undefined) return null;
  const place = resolve(question);
  if (!place || place.lat === null || place.lon === null) return null;
  if (place.level !== 'municipality' && place.level !== 'county') return null;
  const named = new Set(wordsOf(place.name));
  const others = question.split(/\s+/u).filter((word) => !wordsOf(word).some((one) => named.has(one)));
  // A place that was only guessed from a part of its name stands nowhere in the question.
  if (others.length === question.split(/\s+/u).length) return null;
  return {
    url: addressWith(request, { q: others.join(' ') || undefined, near: place.ags, radiusKm: AROUND_KM }),
    title: messages.search.near.search(place.name),
  };
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
