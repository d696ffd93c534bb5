import { openPlaceBoxes } from './combobox/place-box.js';
import { openSearchBoxes } from './combobox/search-box.js';
import { LiveSearch } from './live/live-search.js';
import { openFinders } from './page/facet-finder.js';

openSearchBoxes();
openPlaceBoxes();
openFinders();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) new LiveSearch(form);
