import type { Operator } from '#platform';
import { type Frame, Notice, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { MailLink } from './parts/operator-facts.js';
import { Prose, ProseParts } from './parts/prose-parts.js';

/** How far everybody can use this, and how to say where not. */
export function AccessibilityPage({ frame, operator }: { frame: Frame; operator: Operator }) {
  const t = frame.messages.accessibility;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ProseParts sections={t.sections} />
        <Part id="rueckmeldung" title={t.feedback}>
          <Prose paragraphs={[t.feedbackText]} />
          <Ways frame={frame} operator={operator} />
        </Part>
        <ProseParts
          sections={[{ id: 'durchsetzung', title: t.enforcement, paragraphs: [t.enforcementText] }]}
        />
      </Wide>
    </Page>
  );
}

function Ways({ frame, operator: { email, phone } }: { frame: Frame; operator: Operator }) {
  const { accessibility: t, about } = frame.messages;
  if (email === null && phone === null) {
    return (
      <Notice>
        <p>{about.operator.nothing}</p>
        <p class="kind">{about.operator.settings('OPERATOR_EMAIL, OPERATOR_PHONE')}</p>
      </Notice>
    );
  }
  return (
    <ul>
      {email !== null && (
        <li>
          {t.write} <MailLink address={email} />
        </li>
      )}
      {phone !== null && (
        <li>
          {t.call} {phone}
        </li>
      )}
    </ul>
  );
}
