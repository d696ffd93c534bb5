import { LONGEST_INPUT } from '../components/ask.js';
import { suggestData } from '../components/suggest-data.js';
import { type Frame, pathIn, useFrame } from '../frame.js';

/** Pages with the large box. */
const WITH_OWN_BOX: readonly string[] = ['/', '/suche'];

/** Whether the page has the small box; it then needs the island `suggest`. */
export function hasHeaderSearch({ path }: Frame): boolean {
  return !WITH_OWN_BOX.includes(path);
}

/** The way to search from every other page, so that reading one profile is not the end of the search. A plain form without scripts. */
export function HeaderSearch() {
  const frame = useFrame();
  if (!hasHeaderSearch(frame)) return null;
  const { language, messages } = frame;
  const { label, button } = messages.ui.ask;
  return (
    <form
      class="find"
      role="search"
      aria-label={messages.site.search}
      action={pathIn(language, '/suche')}
      {...suggestData(frame)}
    >
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
