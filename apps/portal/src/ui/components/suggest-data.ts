import { type Frame, pathIn } from '../frame.js';

/** What the island `suggest` needs to know to make a combobox of the box inside, as attributes of the element that its list hangs below. */
export function suggestData({ language, messages: { ui } }: Frame) {
  return {
    'data-suggest': '/api/v1/suggest',
    'data-prefix': pathIn(language, '/x').slice(0, -2),
    'data-texts': JSON.stringify({
      list: ui.ask.suggestions,
      none: ui.ask.noSuggestion,
      one: ui.ask.oneSuggestion,
      many: ui.ask.manySuggestions('#'),
      types: ui.types,
    }),
  };
}
