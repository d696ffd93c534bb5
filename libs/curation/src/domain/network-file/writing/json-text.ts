import { LISTS } from '../lists.js';
import { type NetworkLists, orderedEntries } from './network-lists.js';

/** A network file as JSON: one entry per line, so that two exports can be compared by any tool. */
export async function* jsonText(lists: NetworkLists): AsyncGenerator<string> {
  let separator = '{\n';
  for (const list of LISTS) {
    let isFirst = true;
    for await (const entry of orderedEntries(list, lists)) {
      const line = JSON.stringify(entry);
      yield isFirst ? `${separator}${JSON.stringify(list)}: [\n${line}` : `,\n${line}`;
      isFirst = false;
    }
    if (isFirst) continue;
    yield '\n]';
    separator = ',\n';
  }
  yield separator === '{\n' ? '{}\n' : '\n}\n';
}
