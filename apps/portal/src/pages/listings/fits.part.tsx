import type { ListingView } from '#listings';
import { addressOf } from '../../addresses/address-of.js';
import { Empty, Notice, Part, useFrame } from '../../ui/index.js';
import { DismissedPart } from '../parts/dismissed.part.js';
import { MatchList } from '../parts/match-list.js';
import type { Fits } from './listing-fits.js';

/** Who offers what is sought here, or seeks what is offered, and what of it nobody covers. Nothing where it does not hold any more. */
export function FitsPart({
  listing: { slug, kind, isOpen },
  fits: { matches, notCovered, dismissed },
  isTable,
}: {
  listing: ListingView;
  fits: Fits;
  isTable: boolean;
}) {
  const { messages, format } = useFrame();
  const t = messages.matching.listingPage;
  if (!isOpen) return null;
  const path = addressOf('listing', slug);
  const ways = {
    list: `${path}#passend`,
    table: `${path}?view=table#passend`,
    csv: `/api/v1/listings/${encodeURIComponent(slug)}/matches.csv`,
  };
  return (
    <>
      <Part id="passend" title={t.title[kind]}>
        {matches.length > 0 ? (
          <>
            {notCovered.length > 0 && (
              <Notice>
                {messages.matching.nobodyCovers(format.list(notCovered.map(messages.matching.quoted)))}
              </Notice>
            )}
            <MatchList matches={matches} caption={t.caption[kind]} isTable={isTable} ways={ways} />
          </>
        ) : (
          <Empty title={(dismissed.length > 0 ? t.noOther : t.none)[kind]}>
            <p>{t.noneHint}</p>
          </Empty>
        )}
      </Part>
      <DismissedPart dismissed={dismissed} />
    </>
  );
}
