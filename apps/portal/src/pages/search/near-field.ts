import type { Frame, NearFieldProps } from '../../ui/index.js';
import type { ChosenPlace } from './choose-place.js';
import { addressWith } from './search-address.js';
import type { SearchPageRequest } from './search-page.schema.js';

/**
 * What the field of the place says.
 *
 * @param asked what a typed name came to; null where none was typed
 * @param label what a key, or a point, is called
 */
export function nearField(
  request: SearchPageRequest,
  asked: ChosenPlace | null,
  label: (near: string) => string,
  { messages }: Frame,
): NearFieldProps {
  const t = messages.search.near;
  const { near, radiusKm } = request;
  switch (asked?.kind) {
    case 'unclear':
      return {
        place: asked.text,
        radiusKm,
        error: asked.isMisspelled
          ? t.misspelled(asked.text)
          : [t.unclear(asked.text), asked.hasMore ? t.more : ''].filter(Boolean).join(' '),
        choices: asked.places.map(({ ags }) => ({
          url: addressWith(request, { near: ags }),
          title: label(ags),
        })),
      };
    case 'unknown':
      return { place: asked.text, radiusKm, error: t.unknown(asked.text) };
    default:
      return { place: near === undefined ? '' : label(near), near, radiusKm };
  }
}
