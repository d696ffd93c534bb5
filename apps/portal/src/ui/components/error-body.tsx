import { useFrame } from '../frame.js';
import { Ask } from './ask.js';
import { Link } from './link.js';

export interface ErrorBodyProps {
  status: number;
  /** What exactly is wrong, already in the reader's language: one sentence each. */
  details?: readonly string[];
  /** Helps the operator to find the request in the log. */
  requestId?: string;
}

/** The body of an error page: what happened, and what to do now. */
export function ErrorBody({ status, details = [], requestId }: ErrorBodyProps) {
  const { messages, path, search } = useFrame();
  const t = messages.ui.errors;
  const known = t.byStatus[status as keyof typeof t.byStatus] ?? t.byStatus[500];
  return (
    <div class="wide section error">
      <p class="kind">{t.code(status)}</p>
      <h1>{known.title}</h1>
      <p class="lead">{known.text}</p>
      {status === 404 && <Ask />}
      {details.length > 0 && (
        <ul class="details">
          {details.map((detail) => (
            <li>{detail}</li>
          ))}
        </ul>
      )}
      <ul class="topics">
        {status >= 500 && (
          <li>
            <Link to={path + search}>{t.again}</Link>
          </li>
        )}
        {status !== 404 && (
          <li>
            <Link to="/suche">{t.search}</Link>
          </li>
        )}
        <li>
          <Link to="/">{t.start}</Link>
        </li>
        <li>
          <Link to="/barrierefreiheit#rueckmeldung">{t.feedback}</Link>
        </li>
      </ul>
      {requestId && <p class="source">{t.requestId(requestId)}</p>}
    </div>
  );
}
