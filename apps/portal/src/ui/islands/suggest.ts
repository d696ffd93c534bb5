import { openSearchBoxes } from './combobox/search-box.js';

openSearchBoxes();
