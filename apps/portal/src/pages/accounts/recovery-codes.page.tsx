import { type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';
import { CodeBlock } from '../parts/code-block.js';

/** The codes, this once. One a line and nothing else in the block, so that what is copied or printed is what is typed later. */
export function RecoveryCodesPage(props: { frame: Frame; codes: readonly string[]; next: string }) {
  const t = props.frame.messages.accounts.recovery;
  return (
    <Page frame={props.frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <p>
          <strong>{t.once}</strong>
        </p>
        <CodeBlock text={props.codes.join('\n')} label={t.list} />
        <p class="further">
          <Link to={props.next}>{t.further}</Link>
        </p>
      </Wide>
    </Page>
  );
}
