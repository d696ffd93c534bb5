import { Combobox, type ComboboxTexts } from './combobox.js';
import { SuggestionSource } from './suggestions.js';

interface FoundPlace {
  ags: string;
  name: string;
  county: { name: string } | null;
  state: { name: string };
}

const LIMIT = 6;

/** Makes a combobox of the field for a place. The place chosen stands in the hidden field beside it until something else is typed. */
export function openPlaceBoxes(root: ParentNode = document): void {
  for (const host of root.querySelectorAll<HTMLElement>('[data-places]')) {
    const input = host.querySelector('input[name=place]');
    const near = host.querySelector('input[name=near]');
    if (!(input instanceof HTMLInputElement) || !(near instanceof HTMLInputElement)) continue;
    const { places = '', texts = '{}' } = host.dataset;
    input.addEventListener('input', () => (near.value = ''));
    new Combobox({
      input,
      host,
      texts: JSON.parse(texts) as ComboboxTexts,
      source: new SuggestionSource<FoundPlace>({
        address: places,
        limit: LIMIT,
        toSuggestion: ({ ags, name, county, state }) => ({
          type: 'place',
          title: name,
          hint: [county?.name, state.name].filter((part) => part && part !== name).join(', '),
          value: ags,
        }),
      }),
      choose: ({ title, value = '' }) => {
        input.value = title;
        near.value = value;
        near.dispatchEvent(new Event('change', { bubbles: true }));
      },
    });
  }
}
