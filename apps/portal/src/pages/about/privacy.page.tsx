import type { Operator } from '#platform';
import { type Frame, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { OperatorFacts } from './parts/operator-facts.js';
import { ProseParts } from './parts/prose-parts.js';

/** What happens to data of whoever reads here. */
export function PrivacyPage({ frame, operator }: { frame: Frame; operator: Operator }) {
  const t = frame.messages.privacy;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <Part id="verantwortlich" title={t.responsible}>
          <OperatorFacts operator={operator} fields={['name', 'address', 'email', 'privacyContact']} />
        </Part>
        <ProseParts sections={t.sections} />
      </Wide>
    </Page>
  );
}
