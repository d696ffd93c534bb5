import { Link, Part, Row, Rows, useFrame } from '../../ui/index.js';
import type { ComparisonView, SaidTopic } from './answer-view.js';
import type { Gap } from './read-gaps.js';

/** What answers share, and what only one says (EXC-05). */
export function InCommon({ common: { shared, single } }: { common: ComparisonView }) {
  const t = useFrame().messages.exchange;
  return (
    <>
      {shared.length > 0 && (
        <Part id="gemeinsam" title={t.shared}>
          <SaidTopics topics={shared} />
        </Part>
      )}
      {single.length > 0 && (
        <Part id="einzeln" title={t.single}>
          <SaidTopics topics={single} />
        </Part>
      )}
    </>
  );
}

function SaidTopics({ topics }: { topics: readonly SaidTopic[] }) {
  return (
    <Rows>
      {topics.map(({ url, title, members }) => (
        <Row item={{ url, title }} note={members.join(', ')} />
      ))}
    </Rows>
  );
}

/** Who was asked and has not answered: said, not hidden. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const { exchange: t, ui } = useFrame().messages;
  if (gaps.length === 0) return null;
  return (
    <Part id="luecken" title={t.gaps}>
      <p class="kind">{t.gapsHint}</p>
      <Rows>
        {gaps.map(({ url, title, state, freeText }) => (
          <Row
            item={{ url, title }}
            end={
              freeText === null ? (
                ui.matrix.states[state]
              ) : (
                <Link to={freeText}>{ui.matrix.states[state]}</Link>
              )
            }
          />
        ))}
      </Rows>
    </Part>
  );
}
