import { Combobox, type ComboboxTexts } from './combobox.js';
import { type Suggestion, SuggestionSource } from './suggestions.js';

/** Beside results that change while one types, fewer suggestions leave room to see them. */
const USUAL_LIMIT = 8;
const LIMIT_BESIDE_RESULTS = 5;

/** Makes a combobox of every search box: a thing that has a page is gone to, a word is searched for. */
export function openSearchBoxes(): void {
  for (const host of document.querySelectorAll<HTMLElement>('[data-suggest]')) {
    const input = host.querySelector('input[name=q]');
    if (!(input instanceof HTMLInputElement)) continue;
    const { suggest = '', texts = '{}', prefix = '' } = host.dataset;
    const isBesideResults = input.form?.dataset['live'] !== undefined;
    new Combobox({
      input,
      host,
      texts: JSON.parse(texts) as ComboboxTexts,
      source: new SuggestionSource<Suggestion>({
        address: suggest,
        limit: isBesideResults ? LIMIT_BESIDE_RESULTS : USUAL_LIMIT,
        toSuggestion: (item) => item,
      }),
      choose: (item) => {
        if (item.url && item.type !== 'word') {
          location.assign(prefix + item.url);
          return;
        }
        input.value = item.title;
        input.form?.requestSubmit();
      },
    });
  }
}
