import type { ListingView } from '#listings';
import { addressOf } from '../../addresses/address-of.js';
import { listingTitle } from '../../api/parts/listing-title.js';
import { Row, Rows, useFrame } from '../../ui/index.js';

/** What one organisation offers and seeks; the verb has a colour of its own and is always there. */
export function ListingRows({ listings }: { listings: readonly ListingView[] }) {
  const { messages } = useFrame();
  return (
    <Rows>
      {listings.map(({ slug, kind, text }) => (
        <Row
          item={{ url: addressOf('listing', slug), title: listingTitle(text) }}
          end={<b class={kind}>{messages.terms.listingVerbs[kind]}</b>}
        />
      ))}
    </Rows>
  );
}
