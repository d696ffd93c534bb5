import { stringify } from 'yaml';
import { LISTS } from '../lists.js';
import { type NetworkLists, orderedEntries } from './network-lists.js';

// Texts that older readers of YAML would take for numbers, dates or yes and no are quoted. Lines are not folded.
const OPTIONS = { compat: 'yaml-1.1', lineWidth: 0 } as const;

/** A network file as YAML, entries of the usual form. */
export async function* yamlText(lists: NetworkLists): AsyncGenerator<string> {
  let isEmpty = true;
  for (const list of LISTS) {
    let head = `${list}:\n`;
    for await (const entry of orderedEntries(list, lists)) {
      yield head + stringify([entry], OPTIONS);
      head = '';
      isEmpty = false;
    }
  }
  if (isEmpty) yield '{}\n';
}
