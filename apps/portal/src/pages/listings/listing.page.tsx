import type { ListingView } from '#listings';
import { addressOf } from '../../addresses/address-of.js';
import { listingTitle } from '../../api/parts/listing-title.js';
import {
  type Frame,
  Hits,
  type HitView,
  Link,
  Notice,
  Page,
  PageHeading,
  Part,
  type TopicLink,
  useContentLanguage,
  useFrame,
  Wide,
  WithAside,
} from '../../ui/index.js';
import { EditLink } from '../parts/edit-link.js';
import { ListingRows } from '../parts/listing-rows.js';
import { FitsPart } from './fits.part.js';
import { ListingAside } from './listing.aside.js';
import type { Fits } from './listing-fits.js';

export interface ListingPageProps {
  frame: Frame;
  listing: ListingView;
  /** Its organisation, as lists show it. */
  owner: readonly HitView[];
  /** What else the organisation offers and seeks. */
  others: readonly ListingView[];
  topics: readonly TopicLink[];
  /** Who offers what is sought here, or seeks what is offered. */
  fits: Fits;
  isTable: boolean;
  /** Address of its form; null for those who may not change it. */
  editAt: string | null;
}

/** What is offered or sought, by whom, and whether it still holds. */
export function ListingPage(props: ListingPageProps) {
  const { frame, listing, owner, others, topics, fits, isTable } = props;
  const t = frame.messages.listings;
  const title = listingTitle(listing.text);
  return (
    <Page frame={frame} title={title} indexed={listing.isOpen}>
      <Wide>
        <Heading listing={listing} title={title} />
        <EditLink to={props.editAt} />
        {!listing.isOpen && <Notice>{whyClosed(listing, frame)}</Notice>}
        <WithAside label={t.facts} aside={<ListingAside listing={listing} topics={topics} />}>
          {title !== listing.text && <Whole text={listing.text} />}
          <FitsPart listing={listing} fits={fits} isTable={isTable} />
          <Part id="organisation" title={t.from[listing.kind]} more={{ url: '/biete-suche', title: t.all }}>
            <Hits hits={owner} />
          </Part>
          {others.length > 0 && (
            <Part id="weiteres" title={t.others}>
              <ListingRows listings={others} />
            </Part>
          )}
        </WithAside>
      </Wide>
    </Page>
  );
}

function Heading({ listing: { kind, organisation }, title }: { listing: ListingView; title: string }) {
  const lang = useContentLanguage();
  const owner = (
    <Link to={addressOf('organisation', organisation.slug)} lang={lang}>
      {organisation.name}
    </Link>
  );
  const name = useFrame().messages.terms.listingKinds[kind];
  return <PageHeading kind={{ name, tone: kind, more: [owner] }} title={title} lang={lang} />;
}

/** A text that is too long for a title. It is plain text, so its lines are paragraphs. */
function Whole({ text }: { text: string }) {
  const lang = useContentLanguage();
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <Part id="wortlaut" title={useFrame().messages.listings.whole}>
      <div class="prose" lang={lang}>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </Part>
  );
}

function whyClosed({ kind, fulfilled, expires }: ListingView, { messages, format }: Frame): string {
  const t = messages.listings;
  return fulfilled || expires === null ? t.fulfilled[kind] : t.expired[kind](format.date(expires));
}
