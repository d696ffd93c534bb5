import { type Frame, Link, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { CodeBlock } from '../parts/code-block.js';

const IMPORT = 'npm run -s cli -- import network';

/** What to do next, while nobody is in the directory yet. */
export function EmptyStartPage({ frame }: { frame: Frame }) {
  const t = frame.messages.home.empty;
  return (
    <Page frame={frame} description={frame.messages.home.lead} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <Part id="naechste-schritte" title={t.next}>
          <ol class="prose">
            <li>
              {t.write} <Link to="/hilfe#netzwerkdatei">{t.format}</Link>
            </li>
            <li>
              {t.check}
              <CodeBlock text={`${IMPORT} ${t.file} --dry-run`} />
            </li>
            <li>
              {t.import}
              <CodeBlock text={`${IMPORT} ${t.file}`} />
            </li>
          </ol>
        </Part>
        <Part id="ausprobieren" title={t.tryTitle}>
          <div class="prose">
            <p>{t.try}</p>
            <CodeBlock text={`${IMPORT} network/booklet.yaml`} />
          </div>
        </Part>
      </Wide>
    </Page>
  );
}
