import type { KeptMail } from '#platform';
import { Empty, formatOf, type Frame, Page, PageHeading, Part, Wide } from '../../ui/index.js';

const ADDRESS = /(https?:\/\/\S+)/;

/** What would have been sent, newest first. */
export function MailsPage({ frame, mails }: { frame: Frame; mails: readonly KeptMail[] }) {
  const t = frame.messages.development;
  const { date } = formatOf(frame.language);
  return (
    <Page frame={frame} title={t.mailsTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.mailsTitle} lead={t.mailsLead} />
        {mails.length === 0 && <Empty title={t.noMails}>{t.noMailsHint}</Empty>}
        {mails.map(({ file, to, subject, text, at }) => (
          <Part id={file} title={subject}>
            <p class="kind">{t.to(to, `${date(at.toISOString())} ${at.toISOString().slice(11, 19)} UTC`)}</p>
            {text.split('\n\n').map((paragraph) => (
              <p class="kept-lines">{withLinks(paragraph)}</p>
            ))}
          </Part>
        ))}
      </Wide>
    </Page>
  );
}

function withLinks(text: string) {
  return text.split(ADDRESS).map((part, place) => (place % 2 === 1 ? <a href={part}>{part}</a> : part));
}
