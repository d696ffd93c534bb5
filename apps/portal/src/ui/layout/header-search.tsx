import { LONGEST_INPUT } from '../components/ask.js';
import { pathIn, useFrame } from '../frame.js';

/** Pages with the large box. */
const WITH_OWN_BOX: readonly string[] = ['/', '/suche'];

/** The way to search from every other page: a plain form, so that reading one profile is not the end of the search. */
export function HeaderSearch() {
  const { language, messages, path } = useFrame();
  if (WITH_OWN_BOX.includes(path)) return null;
  const { label, button } = messages.ui.ask;
  return (
    <form class="find" role="search" aria-label={messages.site.search} action={pathIn(language, '/suche')}>
      <label class="visually-hidden" for="kopfsuche">
        {label}
      </label>
      <input
        id="kopfsuche"
        name="q"
        type="search"
        maxLength={LONGEST_INPUT}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
      />
      <button type="submit">{button}</button>
    </form>
  );
}
