import { openPlaceBoxes } from './combobox/place-box.js';
import { openLikely } from './page/likely.js';

openPlaceBoxes();
openLikely();
