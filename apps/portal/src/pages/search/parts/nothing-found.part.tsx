import { isStopWord } from '#language';
import { Empty, type Named, useFrame } from '../../../ui/index.js';
import { WaysOn } from '../../parts/ways-on.js';
import { readAs, withoutWord } from '../read-as.js';
import type { FoundResults } from '../read-search.js';
import { addressOfQuestion, addressWith } from '../search-address.js';
import type { SearchPageRequest } from '../search-page.schema.js';

export interface NothingFoundProps {
  request: SearchPageRequest;
  found: FoundResults;
  isNarrowed: boolean;
}

/** Nothing has all that was asked for: says so and how it was understood, and leads on in one click. */
export function NothingFound({ request, found, isNarrowed }: NothingFoundProps) {
  const { messages } = useFrame();
  const t = messages.search.nothing;
  const question = request.q?.trim() ?? '';
  const actions = useWaysOut({ request, found, isNarrowed });
  if (found.partial) return <Nearest question={question} corrections={found.corrections} ways={actions} />;
  if (request.cursor !== undefined) return <Empty title={t.further} />;
  const title = isNarrowed ? t.filtered : question ? t.title(question) : t.empty;
  return (
    <Empty title={title} actions={actions}>
      {question && <Words question={question} corrections={found.corrections} />}
      {question && !isNarrowed && <p>{t.hint}</p>}
    </Empty>
  );
}

/** Before hits that lack some word: that they do, and what else to try. */
function Nearest({ ways, ...asked }: Parameters<typeof Words>[0] & { ways: readonly Named[] }) {
  return (
    <div class="nearest">
      <p>{useFrame().messages.search.partial.title}</p>
      <Words {...asked} />
      <WaysOn ways={ways} />
    </div>
  );
}

function useWaysOut({ request, found, isNarrowed }: NothingFoundProps): Named[] {
  const { messages, format } = useFrame();
  const t = messages.search.nothing;
  const { topic, withoutFilters, spare = [], needs = [] } = found.wayOut ?? {};
  const freed = withoutFilters && withoutFilters.count > 0 ? withoutFilters : null;
  const number = freed ? format.number(freed.count) : '';
  const hits = freed?.exact === false ? messages.search.about(number) : messages.search.hits(number);
  return [
    ...(isNarrowed && freed
      ? [{ url: addressOfQuestion(request), title: t.withoutFiltersCount(hits) }]
      : isNarrowed && !withoutFilters
        ? [{ url: addressOfQuestion(request), title: t.withoutFilters }]
        : []),
    ...spare
      .filter((word) => withoutWord(request.q ?? '', word) !== request.q)
      .map((word) => ({
        url: addressWith(request, { q: withoutWord(request.q ?? '', word) }),
        title: t.without(word),
      })),
    ...(topic
      ? [{ url: topic.url, title: `${t.topic}: ${topic.title}` }]
      : [{ url: '/themen', title: t.topics }]),
    ...needs.map(({ url, title }) => ({ url, title: t.need(title) })),
    ...(mayBeMissing(request) ? [{ url: '/eintragen', title: messages.submissions.missing }] : []),
  ];
}

/** Whether an organisation may be what was looked for. */
function mayBeMissing({ type, cursor }: SearchPageRequest): boolean {
  return cursor === undefined && (!type || type.includes('organisation'));
}

/** The words that were looked for, as they were read; those that say nothing are left out. */
function Words({ question, corrections }: { question: string; corrections: FoundResults['corrections'] }) {
  const t = useFrame().messages.search.nothing;
  const applied = corrections.filter((one) => one.applied);
  const words = readAs(question, applied)
    .split(/\s+/)
    .filter((word) => !isStopWord(word));
  if (words.length === 0) return null;
  return (
    <p>
      {t.understood}: {words.join(' · ')}
    </p>
  );
}
