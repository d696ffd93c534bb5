// Takes the tokens we use out of KERN's stylesheet. Run by hand after an upgrade of @kern-ux/native or when a token is added;
// tokens.spec.ts fails while the committed tokens.css differs from what the installed package says.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tokensFrom } from './tokens-from.mjs';

const kern = createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css');
writeFileSync(join(import.meta.dirname, 'tokens.css'), tokensFrom(readFileSync(kern, 'utf8')));
