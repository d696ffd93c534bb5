import { addressOf } from '../../../addresses/address-of.js';
import { Empty, type MatchView, Part, useFrame } from '../../../ui/index.js';
import { DismissedPart, type DismissedView } from '../../parts/dismissed.part.js';
import { MatchList } from '../../parts/match-list.js';

/** What else is about the same, with reasons. */
export function SimilarPart({
  slug,
  similar,
  dismissed,
  isTable,
}: {
  slug: string;
  similar: readonly MatchView[];
  dismissed: readonly DismissedView[];
  isTable: boolean;
}) {
  const t = useFrame().messages.matching.similarPage;
  const path = addressOf('initiative', slug);
  const ways = {
    list: `${path}#aehnlich`,
    table: `${path}?view=table#aehnlich`,
    csv: `/api/v1/initiatives/${encodeURIComponent(slug)}/similar.csv`,
  };
  return (
    <>
      <Part id="aehnlich" title={t.title}>
        {similar.length > 0 ? (
          <MatchList matches={similar} caption={t.caption} isTable={isTable} ways={ways} />
        ) : (
          <Empty title={dismissed.length > 0 ? t.noOther : t.none}>
            <p>{t.noneHint}</p>
          </Empty>
        )}
      </Part>
      <DismissedPart dismissed={dismissed} />
    </>
  );
}
