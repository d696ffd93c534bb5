import { openPlaceBoxes } from './combobox/place-box.js';
import { openLikely } from './page/likely.js';
import { openRegisterName } from './page/register-name.js';

openPlaceBoxes();
openLikely();
openRegisterName();
