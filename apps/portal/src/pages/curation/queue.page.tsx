import type { QueueItem } from '#curation';
import { addressOf } from '../../addresses/address-of.js';
import {
  Empty,
  ErrorSummary,
  Facts,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Pager,
  Part,
  useFrame,
  Wide,
  withQuery,
} from '../../ui/index.js';

export interface QueueError {
  /** Of the item that was decided about. */
  readonly id: string;
  readonly message: string;
  /** What was typed. */
  readonly reason: string;
}

export interface QueuePageProps {
  frame: Frame;
  items: readonly QueueItem[];
  next: string | null;
  isFirst: boolean;
  seesLog: boolean;
  error: QueueError | null;
}

const PATH = '/kuratierung';

export function QueuePage({ frame, items, next, isFirst, seesLog, error }: QueuePageProps) {
  const { curation: t, accounts } = frame.messages;
  const isThere = items.some(({ id }) => id === error?.id);
  const listed = error ? [{ name: isThere ? `reason-${error.id}` : '', message: error.message }] : [];
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary title={accounts.errors.title} errors={listed} />
        {items.length === 0 ? (
          <Empty title={t.empty}>
            <p>{t.emptyHint}</p>
          </Empty>
        ) : (
          items.map((item) => <Item item={item} error={item.id === error?.id ? error : null} />)
        )}
        <Pager next={next && withQuery(PATH, { cursor: next })} first={isFirst ? null : PATH} />
        {seesLog && (
          <p>
            <Link to={`${PATH}/protokoll`}>{t.log}</Link>
          </p>
        )}
      </Wide>
    </Page>
  );
}

function Item({ item, error }: { item: QueueItem; error: QueueError | null }) {
  const { messages, format } = useFrame();
  const t = messages.curation;
  const { id, kind, organisation, since, submitter, note, way, mailbox, provedAt } = item;
  const name = organisation?.name ?? t.gone;
  return (
    <Part id={`antrag-${id}`} title={`${t.kinds[kind]}: ${name}`}>
      <Facts
        beside
        facts={[
          ...(organisation
            ? [
                {
                  term: messages.terms.organisationKinds[organisation.kinds[0]!],
                  value: <Link to={addressOf('organisation', organisation.slug)}>{name}</Link>,
                },
              ]
            : []),
          { term: t.since, value: format.date(since) },
          { term: t.submitter, value: submitter },
          ...(way ? [{ term: t.way, value: t.ways[way] }] : []),
          ...(mailbox ? [{ term: t.mailbox, value: mailbox }] : []),
          { term: t.proved, value: provedAt ? format.date(provedAt) : t.notProved },
          ...(note ? [{ term: t.note, value: note }] : []),
        ]}
      />
      <Form action={`${PATH}/${id}/annehmen`} button={t.approve} label={t.approveOf(name)} />
      <Form action={`${PATH}/${id}/ablehnen`} button={t.reject} tone="second" label={t.rejectOf(name)}>
        <ReasonField id={id} error={error} />
      </Form>
    </Part>
  );
}

/** Its name is the same in every form, its id is not: the summary leads to the one that is meant. */
function ReasonField({ id, error }: { id: string; error: QueueError | null }) {
  const t = useFrame().messages.curation;
  return (
    <Field
      name="reason"
      apart={id}
      label={t.reason}
      hint={t.reasonHint}
      value={error?.reason}
      error={error?.message}
      rows={3}
      isRequired
    />
  );
}
