import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '#platform';

/** The texts of one line of a file by their names. */
export type Row<Field extends string> = Readonly<Record<Field, string>>;

/**
 * A table with a heading: comma or semicolon, quotes where needed, UTF-8.
 *
 * @param optional columns that are empty where the table lacks them
 * @throws DomainError `EVALUATION.FILE_REFUSED` when it cannot be read or lacks a column
 */
export async function readTable<Field extends string, Optional extends string = never>(
  file: string,
  fields: readonly Field[],
  optional: readonly Optional[] = [],
): Promise<Row<Field | Optional>[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => refuseUnread(error, file));
  const [heading = ''] = text.split('\n', 1);
  const delimiter = heading.includes(';') && !heading.includes(',') ? ';' : ',';
  if (text.trim() === '') refuseEmpty(file);
  const rows = parsed(text, delimiter);
  const missing = fields.filter((field) => !rows.columns.includes(field));
  if (missing.length > 0)
    refuse(`Es fehlt die Spalte ${missing.join(', ')}.`, `The column ${missing.join(', ')} is missing.`);
  if (rows.records.length === 0) refuseEmpty(file);
  return rows.records.map((record) => pick(record, [...fields, ...optional]));
}

/**
 * JSON objects, one a line; other fields than the named ones are ignored, absent ones are empty.
 *
 * @throws DomainError `EVALUATION.FILE_REFUSED` with the line that cannot be read
 */
export async function readJsonLines<Field extends string>(
  file: string,
  fields: readonly Field[],
): Promise<Row<Field>[]> {
  const rows: Row<Field>[] = [];
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() !== '') rows.push(rowOf(text, fields, line));
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    refuseUnread(error as Error, file);
  }
  if (rows.length === 0) refuseEmpty(file);
  return rows;
}

function rowOf<Field extends string>(text: string, fields: readonly Field[], line: number): Row<Field> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    refuse('Das ist kein JSON.', 'This is not JSON.', line);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse('Das ist kein Objekt.', 'This is not an object.', line);
  return pick(value as Record<string, unknown>, fields);
}

function parsed(text: string, delimiter: string) {
  let columns: string[] = [];
  try {
    const records: Record<string, string>[] = parse(text, {
      bom: true,
      columns: (names: string[]) => (columns = names.map((name) => name.trim())),
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
    });
    return { columns, records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`Das ist keine Tabelle: ${error.message}`, `This is not a table: ${error.message}`);
  }
}

function pick<Field extends string>(record: Record<string, unknown>, fields: readonly Field[]): Row<Field> {
  const entries = fields.map((field) => [field, textOf(record[field])] as const);
  return Object.fromEntries(entries) as Record<Field, string>;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function refuseUnread(error: NodeJS.ErrnoException, file: string): never {
  if (error.code === 'ENOENT') refuse(`Die Datei ${file} gibt es nicht.`, `There is no file ${file}.`);
  refuse(error.message, error.message);
}

function refuseEmpty(file: string): never {
  refuse(`In der Datei ${file} steht nichts.`, `There is nothing in the file ${file}.`);
}

function refuse(reason: string, reasonEn: string, line?: number): never {
  throw new DomainError('EVALUATION.FILE_REFUSED', 'invalid', {
    reason,
    reasonEn,
    ...(line === undefined ? {} : { line }),
  });
}
