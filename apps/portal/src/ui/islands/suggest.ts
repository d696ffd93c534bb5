import { Combobox } from './suggest/combobox.js';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
  const input = form.querySelector('input[name=q]');
  if (input instanceof HTMLInputElement) new Combobox(form, input);
}
