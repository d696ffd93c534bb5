import type { StatementView } from '#exchange';
import { addressOf } from '../../addresses/address-of.js';
import { Link, Row, Rows, useContentLanguage, useFrame } from '../../ui/index.js';

export interface StatementRowsProps {
  statements: readonly StatementView[];
  /** Names who said it; not needed where all of it was said by the page's own organisation. */
  withSpeaker?: boolean;
}

/** What was said, each under the question it answers. */
export function StatementRows({ statements, withSpeaker }: StatementRowsProps) {
  return (
    <Rows>
      {statements.map((statement) => (
        <Row
          item={{ url: addressOf('statement', statement.slug), title: titleOf(statement) }}
          note={withSpeaker && <Speaker statement={statement} />}
          text={statement.quote === null ? (statement.summary ?? undefined) : `„${statement.quote}“`}
        />
      ))}
    </Rows>
  );
}

/** A free text answers no question: it goes by its occasion, or by who spoke. */
function titleOf({ question, event, role, by }: StatementView): string {
  return question?.text ?? event?.title ?? role ?? by.name;
}

function Speaker({ statement: { by, role, event, lines } }: { statement: StatementView }) {
  const t = useFrame().messages.provenance;
  const lang = useContentLanguage();
  return (
    <>
      <Link to={addressOf('organisation', by.slug)} lang={lang}>
        {by.name}
      </Link>
      {[role, event?.title].map((part) => part && <span lang={lang}> · {part}</span>)}
      {lines && <span> · {t.lines(lines.replaceAll('-', '–'))}</span>}
    </>
  );
}
