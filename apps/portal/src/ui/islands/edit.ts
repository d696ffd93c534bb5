import { openAdders } from './edit/add-lines.js';
import { Autosave } from './edit/autosave.js';
import { countLetters } from './edit/count-letters.js';

openAdders();
countLetters();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) new Autosave(form);
