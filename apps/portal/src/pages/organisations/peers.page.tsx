import type { OrganisationView } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import {
  Empty,
  Facets,
  type Frame,
  Link,
  Page,
  PageHeading,
  type Query,
  useContentLanguage,
  Wide,
  WithFilters,
  withQuery,
} from '../../ui/index.js';
import { DismissedPart } from '../parts/dismissed.part.js';
import { MatchList } from '../parts/match-list.js';
import type { PeersPageRequest } from './peers-page.schema.js';
import type { PeersList } from './read-peers-page.js';

export interface PeersPageProps {
  frame: Frame;
  organisation: OrganisationView;
  request: PeersPageRequest;
  list: PeersList;
}

/** Everyone who is proposed to one organisation, to be narrowed, read as a table, and saved. */
export function PeersPage({ frame, organisation, request, list }: PeersPageProps) {
  const t = frame.messages.matching.peersPage;
  const path = `${addressOf('organisation', organisation.slug)}/passende`;
  const title = t.title(organisation.name);
  return (
    <Page frame={frame} title={title} description={t.lead} indexed={false}>
      <Wide>
        <PageHeading
          kind={{ name: frame.messages.profile.peers, more: [<Back {...organisation} />] }}
          title={title}
          lead={t.lead}
        />
        <WithFilters filters={<Facets action={path} groups={list.groups} keep={{ view: request.view }} />}>
          <Found frame={frame} path={path} request={request} list={list} organisation={organisation} />
        </WithFilters>
        <DismissedPart dismissed={list.dismissed} />
      </Wide>
    </Page>
  );
}

function Back({ slug, name }: Pick<OrganisationView, 'slug' | 'name'>) {
  return (
    <Link to={addressOf('organisation', slug)} lang={useContentLanguage()}>
      {name}
    </Link>
  );
}

function Found({
  frame,
  path,
  request,
  list: { matches },
  organisation: { slug, name },
}: PeersPageProps & { path: string }) {
  const t = frame.messages.matching.peersPage;
  if (matches.length === 0) {
    const { view: _view, limit: _limit, ...wish } = request;
    const isNarrowed = Object.values(wish).some((one) => one !== undefined);
    return (
      <Empty title={isNarrowed ? t.none : t.noneYet}>
        <p>{isNarrowed ? t.noneHint : t.noneYetHint}</p>
      </Empty>
    );
  }
  const query = queryOf(request);
  const count = t.count(frame.format.number(matches.length));
  const ways = {
    list: withQuery(path, query),
    table: withQuery(path, { ...query, view: 'table' }),
    csv: withQuery(`/api/v1/organisations/${encodeURIComponent(slug)}/peers.csv`, query),
  };
  return (
    <>
      <div class="head">
        <h2>{count}</h2>
      </div>
      <MatchList matches={matches} caption={t.title(name)} isTable={request.view === 'table'} ways={ways} />
    </>
  );
}

/** The filters of a request as they stand in an address. */
function queryOf({ kind, state, size, radiusKm, open, crossRole, limit }: PeersPageRequest): Query {
  return {
    kind,
    state,
    size,
    radiusKm: radiusKm === undefined ? undefined : String(radiusKm),
    open: open ? 'true' : undefined,
    crossRole: crossRole ? 'true' : undefined,
    limit: limit === USUAL_LIMIT ? undefined : String(limit),
  };
}

/** The default of the schema. */
const USUAL_LIMIT = 20;
