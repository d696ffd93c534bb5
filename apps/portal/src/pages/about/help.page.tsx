import { type Frame, Link, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { ApiHelp } from './parts/api-help.js';
import { NetworkFileHelp } from './parts/network-file-help.js';
import { Prose, ProseParts } from './parts/prose-parts.js';

/** How to search and read, how to bring a network in, how programs read along. */
export function HelpPage({ frame }: { frame: Frame }) {
  const t = frame.messages.help;
  const contents = [
    ...t.reading,
    { id: 'eintragen', title: t.join.title },
    { id: 'netzwerkdatei', title: t.file.title },
    { id: 'schnittstelle', title: t.api.title },
  ];
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <nav class="part" aria-label={t.contents}>
          <ul class="topics">
            {contents.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ProseParts sections={t.reading} />
        <Part id="eintragen" title={t.join.title}>
          <Prose paragraphs={t.join.paragraphs} />
          <p>
            <Link to="/eintragen">{frame.messages.submissions.missing}</Link>
          </p>
        </Part>
        <Part id="netzwerkdatei" title={t.file.title}>
          <NetworkFileHelp />
        </Part>
        <Part id="schnittstelle" title={t.api.title}>
          <ApiHelp publicUrl={frame.publicUrl} />
        </Part>
      </Wide>
    </Page>
  );
}
