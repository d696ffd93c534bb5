import { useContentLanguage, useFrame } from '../frame.js';
import { Link, type Named } from './link.js';

export interface AnswerView {
  /** The answer's own page. */
  url: string;
  by: Named;
  /** Who spoke for the organisation, by role. */
  role?: string | null;
  summary: string;
  /** Verbatim; set between quotation marks. */
  quote?: string | null;
  about?: readonly Named[];
  /** Where it can be read: „Heft zur 6. Mitgliederversammlung, Zeilen 176-192“. */
  source: string;
}

/** How different members answer one question, side by side. */
export function Answers({ answers }: { answers: readonly AnswerView[] }) {
  return (
    <ul class="answers">
      {answers.map((answer) => (
        <li>
          <Answer answer={answer} />
        </li>
      ))}
    </ul>
  );
}

export function Answer({ answer }: { answer: AnswerView }) {
  const t = useFrame().messages.ui.answers;
  const lang = useContentLanguage();
  return (
    <article class="answer">
      <h3 lang={lang}>
        <Link to={answer.by.url}>{answer.by.title}</Link>
      </h3>
      {answer.role && (
        <p class="kind" lang={lang}>
          {answer.role}
        </p>
      )}
      <p class="said" lang={lang}>
        {answer.summary}
      </p>
      {answer.quote && <blockquote lang={lang}>{answer.quote}</blockquote>}
      {!!answer.about?.length && (
        <p class="about">
          {t.about}{' '}
          {answer.about.map((named, at) => (
            <>
              {at > 0 && ', '}
              <Link to={named.url} lang={lang}>
                {named.title}
              </Link>
            </>
          ))}
        </p>
      )}
      <p class="kind">
        {answer.quote ? t.verbatim : t.summarised} · <Link to={answer.url}>{answer.source}</Link>
      </p>
    </article>
  );
}
