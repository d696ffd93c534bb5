import { errors } from './errors.js';
import { matching } from './matching.js';
import { networkFile } from './network-file.js';
import { search } from './search.js';
import { profile } from './profile.js';
import { site } from './site.js';
import { start } from './start.js';
import { terms } from './terms.js';
import { topics } from './topics.js';
import { ui } from './ui.js';

export const de = { profile, search, errors, matching, networkFile, site, start, terms, topics, ui } as const;
