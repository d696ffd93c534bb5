import type { Operator } from '#platform';
import { type Frame, Link, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { OperatorFacts } from './parts/operator-facts.js';
import { ProseParts } from './parts/prose-parts.js';

/** Who runs the installation and answers for it. */
export function ImprintPage({ frame, operator }: { frame: Frame; operator: Operator }) {
  const { imprint, operator: operatorTexts, sources } = frame.messages.about;
  return (
    <Page frame={frame} title={imprint.title} description={imprint.lead}>
      <Wide>
        <PageHeading title={imprint.title} lead={imprint.lead} />
        <Part id="betreiber" title={operatorTexts.title}>
          <OperatorFacts
            operator={operator}
            fields={['name', 'address', 'representedBy', 'email', 'phone', 'register']}
          />
        </Part>
        <ProseParts sections={imprint.sections} />
        <p class="source">
          <Link to="/datenquellen">{sources.title}</Link>
        </p>
      </Wide>
    </Page>
  );
}
