import { openFinders } from './page/facet-finder.js';

openFinders();
