import { pathIn, useFrame } from '../frame.js';
import { Link } from './link.js';

export interface AskProps {
  /** What was asked, on the page of results. */
  value?: string;
  /** Questions to try, as links below the box. */
  examples?: readonly string[];
}

const MAX_QUESTION_LENGTH = 200;

/** The one box. A plain GET form; the island `suggest` makes a combobox of it where scripts run. */
export function Ask({ value, examples = [] }: AskProps) {
  const { language, messages } = useFrame();
  const t = messages.ui.ask;
  return (
    <div class="asking">
      <form
        class="ask"
        role="search"
        action={pathIn(language, '/suche')}
        data-suggest="/api/v1/suggest"
        data-prefix={pathIn(language, '/x').slice(0, -2)}
        data-texts={JSON.stringify({
          list: t.suggestions,
          none: t.noSuggestion,
          one: t.oneSuggestion,
          many: t.manySuggestions('#'),
          types: messages.ui.types,
        })}
      >
        <label class="visually-hidden" for="suchfeld">
          {t.label}
        </label>
        <input
          id="suchfeld"
          name="q"
          type="search"
          value={value}
          placeholder={t.placeholder}
          maxLength={MAX_QUESTION_LENGTH}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
        />
        <button type="submit">{t.button}</button>
      </form>
      {examples.length > 0 && (
        <p class="try">
          <span>{t.forExample}</span>
          {examples.map((example) => (
            <Link to={`/suche?q=${encodeURIComponent(example)}`}>{example}</Link>
          ))}
        </p>
      )}
    </div>
  );
}
