import type { OwnOrganisation } from '#organisations';
import { Empty, Form, type Frame, Link, Page, PageHeading, Part, Row, Rows, Wide } from '../../ui/index.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import type { EntryLine } from './desks/entry-desk.js';
import { entriesPath, type EntryKind } from './entry-kind.js';

export interface EntriesPageProps {
  frame: Frame;
  organisation: OwnOrganisation;
  kind: EntryKind;
  lines: readonly EntryLine[];
}

/** All entries of a kind of one organisation, for its editors; below them what was withdrawn. */
export function EntriesPage({ frame, organisation, kind, lines }: EntriesPageProps) {
  const t = frame.messages.entries;
  const { slug, name } = organisation;
  const title = t.of(t.kinds[kind], name);
  const standing = lines.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = lines.filter((line) => line.withdrawn);
  const path = entriesPath(slug, kind);
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} lead={t.leads[kind]} />
        <OrganisationWays slug={slug} />
        <p class="further">
          <Link class="button" to={`/organisationen/${slug}/neu/${kind}`}>
            {t.add[kind]}
          </Link>
        </p>
        {standing.length === 0 && <Empty title={t.nothing[kind]} />}
        <Rows>
          {standing.map((line) => (
            <Standing frame={frame} line={line} path={path} />
          ))}
        </Rows>
        {standing.length > 0 && <p class="kind">{t.withdrawHint}</p>}
        {withdrawn.length > 0 && (
          <Part id="zurueckgezogen" title={t.withdrawn}>
            <Rows>
              {withdrawn.map(({ id, title: gone, note }) => (
                <li class="row">
                  {gone} {note && <p class="kind">{note}</p>}
                  <Form
                    action={`${path}/${id}/zurueckholen`}
                    button={t.takeBack}
                    label={t.takeBackNamed(gone)}
                    tone="quiet"
                  />
                </li>
              ))}
            </Rows>
          </Part>
        )}
      </Wide>
    </Page>
  );
}

function Standing({ frame, line, path }: { frame: Frame; line: EntryLine; path: string }) {
  const t = frame.messages.entries;
  const { id, title, note, version, isPending } = line;
  const form = `${path}/${id}`;
  // A new one that waits is nowhere else.
  const url = version === 0 ? form : line.url;
  const notes = [note, isPending ? frame.messages.approval.waiting : ''].filter(Boolean).join(' · ');
  return (
    <Row
      item={{ title, url }}
      note={
        <>
          {notes && `${notes} · `}
          <Link to={form} label={t.editNamed(title)}>
            {t.edit}
          </Link>
        </>
      }
      end={
        <Form
          action={`${path}/${id}/zurueckziehen`}
          button={t.withdraw}
          label={t.withdrawNamed(title)}
          tone="quiet"
        >
          <input type="hidden" name="version" value={String(version)} />
        </Form>
      }
    />
  );
}
