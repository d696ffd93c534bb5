import { pathIn, useFrame } from '../frame.js';
import { Link } from './link.js';
import { suggestData } from './suggest-data.js';

export interface AskProps {
  /** What was asked, on the page of results. */
  value?: string;
  /** Questions to try, as links below the box. */
  examples?: readonly string[];
  /** Why the question could not be answered: stands at the field. */
  error?: string;
  /** True inside a form of its own, such as that of the search page: here is only the box. */
  isInForm?: boolean;
}

/** More than a question may have: what is too long is said, not cut off. */
export const LONGEST_INPUT = 1000;

/** The one box. A plain GET form; the island `suggest` makes a combobox of it where scripts run. */
export function Ask({ value, examples = [], error, isInForm = false }: AskProps) {
  const { language } = useFrame();
  return (
    <div class="asking">
      {isInForm ? (
        <AskBox value={value} error={error} />
      ) : (
        <form action={pathIn(language, '/suche')}>
          <AskBox value={value} error={error} />
        </form>
      )}
      {examples.length > 0 && <Examples examples={examples} />}
    </div>
  );
}

function AskBox({ value, error }: Pick<AskProps, 'value' | 'error'>) {
  const frame = useFrame();
  const t = frame.messages.ui.ask;
  return (
    <>
      <div class="ask" role="search" {...suggestData(frame)}>
        <label class="visually-hidden" for="suchfeld">
          {t.label}
        </label>
        <input
          id="suchfeld"
          name="q"
          type="search"
          value={value}
          placeholder={t.placeholder}
          maxLength={LONGEST_INPUT}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'suchfeld-fehler' : undefined}
        />
        <button type="submit">{t.button}</button>
      </div>
      {error && (
        <p class="field-error" id="suchfeld-fehler">
          {error}
        </p>
      )}
    </>
  );
}

function Examples({ examples }: { examples: readonly string[] }) {
  return (
    <p class="try">
      <span>{useFrame().messages.ui.ask.forExample}</span>
      {examples.map((example) => (
        <Link to={`/suche?q=${encodeURIComponent(example)}`}>{example}</Link>
      ))}
    </p>
  );
}
