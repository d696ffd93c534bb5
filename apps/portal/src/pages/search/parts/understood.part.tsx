import { tokenize } from '#language';
import { Link, Understood, useFrame } from '../../../ui/index.js';
import { readAs } from '../read-as.js';
import { addressWith } from '../search-address.js';
import type { SearchPageRequest } from '../search-page.schema.js';
import type { FoundResults } from '../read-search.js';

export interface UnderstoodQuestionProps {
  request: SearchPageRequest;
  found: FoundResults;
}

/** What was made of the question, and the way to have it taken as it was written. */
export function UnderstoodQuestion({ request, found }: UnderstoodQuestionProps) {
  const t = useFrame().messages.search.understood;
  const question = request.q?.trim() ?? '';
  const { corrections, hasRelated, fallback } = found;
  const applied = corrections.filter((one) => one.applied);
  const asked = corrections.filter((one) => !one.applied);
  const exactly = addressWith(request, { verbatim: true });
  const notice = fallback && <Understood>{t.fallback}</Understood>;
  if (question === '') return notice || null;
  return (
    <>
      {notice}
      {tokenize(question).length === 0 && <Understood>{t.noWord}</Understood>}
      {applied.length > 0 && (
        <Understood>
          {t.resultsFor} <b>{readAs(question, applied)}</b>. <Link to={exactly}>{t.instead(question)}</Link>
        </Understood>
      )}
      {asked.length > 0 && <Question request={request} to={readAs(question, corrections)} />}
      {request.verbatim && (
        <Understood>
          {t.verbatim} <Link to={addressWith(request, { verbatim: undefined })}>{t.notVerbatim}</Link>
        </Understood>
      )}
      {hasRelated && applied.length === 0 && !request.verbatim && (
        <Understood>
          {t.related} <Link to={exactly}>{t.exactly}</Link>
        </Understood>
      )}
    </>
  );
}

function Question({ request, to }: { request: SearchPageRequest; to: string }) {
  const t = useFrame().messages.search.understood;
  return (
    <Understood>
      {t.didYouMean}{' '}
      <Link to={addressWith(request, { q: to, verbatim: undefined, typing: undefined })}>{to}</Link>?
    </Understood>
  );
}
