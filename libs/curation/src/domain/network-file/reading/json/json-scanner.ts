import { FILE_LIMITS } from '../../limits.js';
import { isListName, type ListName, LISTS } from '../../lists.js';
import { printable } from '../../problems/characters.js';
import { refusal } from '../refuse.js';
import { BYTE, isSpace } from './byte.js';
import { parseJson } from './parse-json.js';
import { type CutValue, ValueCutter } from './value-cutter.js';

/** The bytes of one entry, not yet parsed. */
export interface CutEntry extends CutValue {
  readonly list: ListName;
}

type Expected =
  | 'map'
  | 'key or end'
  | 'key'
  | 'colon'
  | 'list'
  | 'entry or end'
  | 'entry'
  | 'more entries'
  | 'more lists'
  | 'nothing';

/**
 * Finds the lists of a JSON file and cuts out their entries, reading every byte once and keeping one entry. It checks
 * the frame of the file; what stands inside an entry is left to JSON.parse.
 */
export class JsonScanner {
  private expected: Expected = 'map';
  private line = 1;
  private list: ListName = LISTS[0];
  private readonly seen = new Set<string>();
  private readonly value = new ValueCutter();

  *push(chunk: Buffer): Generator<CutEntry> {
    for (let at = 0; at < chunk.length;) {
      if (this.value.isOpen) {
        at = this.value.read(chunk, at);
        if (!this.value.isOpen) yield* this.takeValue();
        continue;
      }
      const byte = chunk[at] as number;
      if (byte === BYTE.newline) this.line += 1;
      if (isSpace(byte) || this.step(byte)) at += 1;
    }
  }

  /** To be called after the last byte. */
  end(): void {
    if (this.expected === 'nothing') return;
    if (this.expected === 'map') throw refusal('EMPTY', (texts) => texts.refused.empty);
    throw refusal(
      'TRUNCATED',
      (texts) => texts.refused.truncated,
      this.value.isOpen ? this.value.line : this.line,
    );
  }

  /** @returns whether the byte was the one; false: it begins a value, which is then open */
  private step(byte: number): boolean {
    switch (this.expected) {
      case 'map':
        if (byte !== BYTE.openMap) throw this.notAMap(byte);
        return this.next('key or end');
      case 'key or end':
      case 'key':
        if (byte === BYTE.closeMap && this.expected === 'key or end') return this.next('nothing');
        return this.openValue(byte === BYTE.quote);
      case 'colon':
        return this.only(byte === BYTE.colon, 'list');
      case 'list':
        if (byte === BYTE.openList) return this.next('entry or end');
        if (byte !== BYTE.n) throw this.notAList();
        return this.openValue(true);
      case 'entry or end':
      case 'entry':
        if (byte === BYTE.closeList && this.expected === 'entry or end') return this.next('more lists');
        return this.openValue(byte !== BYTE.closeList);
      case 'more entries':
        return this.only(
          byte === BYTE.comma || byte === BYTE.closeList,
          byte === BYTE.comma ? 'entry' : 'more lists',
        );
      case 'more lists':
        return this.only(
          byte === BYTE.comma || byte === BYTE.closeMap,
          byte === BYTE.comma ? 'key' : 'nothing',
        );
      case 'nothing':
        throw this.notJson();
    }
  }

  private *takeValue(): Generator<CutEntry> {
    const value = this.value.take();
    this.line = this.value.line;
    if (this.value.isTooDeep) {
      throw refusal('TOO_DEEP', (texts) => texts.refused.tooDeep(FILE_LIMITS.depth), this.line);
    }
    if (this.expected === 'entry' || this.expected === 'entry or end') {
      this.next('more entries');
      yield { ...value, list: this.list };
    } else if (this.expected === 'list') {
      if (value.bytes?.toString() !== 'null') throw this.notAList();
      this.next('more lists');
    } else {
      this.openList(String(parseJson(value.bytes, this.line) ?? '…'));
      this.next('colon');
    }
  }

  private openList(name: string): void {
    if (!isListName(name)) {
      const shown = printable(name);
      throw refusal('UNKNOWN_LIST', (texts) => texts.refused.unknownList(shown, LISTS.join(', ')), this.line);
    }
    if (this.seen.has(name)) {
      throw refusal('DOUBLED_LIST', (texts) => texts.refused.doubledList(name), this.line);
    }
    this.seen.add(name);
    this.list = name;
  }

  private next(expected: Expected): true {
    this.expected = expected;
    return true;
  }

  private only(isExpected: boolean, next: Expected): true {
    if (!isExpected) throw this.notJson();
    return this.next(next);
  }

  private openValue(isExpected: boolean): false {
    if (!isExpected) throw this.notJson();
    this.value.open(this.line);
    return false;
  }

  private notJson(): Error {
    return refusal('NOT_PARSEABLE', (texts) => texts.refused.notJson, this.line);
  }

  private notAList(): Error {
    const name = this.list;
    return refusal('NOT_A_LIST', (texts) => texts.refused.notAList(name), this.line);
  }

  /** A list, a text or a number is JSON, but no network file; anything else is not even that. */
  private notAMap(byte: number): Error {
    const isValue = byte === BYTE.openList || byte === BYTE.quote || (byte >= 0x30 && byte <= 0x39);
    return isValue ? refusal('NOT_A_MAP', (texts) => texts.refused.notAMap, this.line) : this.notJson();
  }
}
