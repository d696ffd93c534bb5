import type { LoggedEntry } from '#history';
import { Empty, type Frame, Page, PageHeading, Pager, Wide, withQuery } from '../../ui/index.js';

export interface LogPageProps {
  frame: Frame;
  entries: readonly LoggedEntry[];
  next: string | null;
  isFirst: boolean;
}

const PATH = '/kuratierung/protokoll';

/** Actions stand as they are stored: they are stable words, and the same that the API gives. */
export function LogPage({ frame, entries, next, isFirst }: LogPageProps) {
  const t = frame.messages.curation;
  const columns = t.logTable;
  return (
    <Page frame={frame} title={t.log} indexed={false}>
      <Wide>
        <PageHeading title={t.log} lead={t.logLead} />
        {entries.length === 0 ? (
          <Empty title={t.logEmpty} />
        ) : (
          <div class="scroll" tabIndex={0} role="region" aria-label={t.log}>
            <table>
              <thead>
                <tr>
                  {[columns.at, columns.action, columns.role, columns.subject].map((column) => (
                    <th scope="col">{column}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {entries.map(({ at, action, role, subjectKind, subjectId }) => (
                  <tr>
                    <td>{frame.format.date(at)}</td>
                    <td>
                      <code>{action}</code>
                    </td>
                    <td>{role}</td>
                    <td>
                      {subjectKind} {subjectId}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Pager next={next && withQuery(PATH, { cursor: next })} first={isFirst ? null : PATH} />
      </Wide>
    </Page>
  );
}
