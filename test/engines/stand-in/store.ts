import { checkDocument, type Document } from './documents.js';
import { type Condition } from './filter/condition.js';
import { checkFilter, isMatch } from './filter/evaluate.js';
import { pointTo, pointToRewritten } from './filter/point-to.js';
import { badRequest, Refusal } from './refusal.js';
import { changed, DEFAULTS, type Settings } from './settings.js';
import { checkVectors, requireVectors } from './vectors.js';

/** One index: documents in the order in which they came, and settings. */
export class Store {
  readonly createdAt = new Date().toISOString();
  updatedAt = this.createdAt;
  settings: Settings = DEFAULTS;
  /** Changes with every write, so that what was derived from the documents can be kept until then. */
  revision = 0;
  private readonly documents = new Map<string, Document>();

  constructor(
    public uid: string,
    public primaryKey: string | null,
  ) {}

  get all(): readonly Document[] {
    return [...this.documents.values()];
  }

  get size(): number {
    return this.documents.size;
  }

  get(id: string): Document | undefined {
    return this.documents.get(id);
  }

  idOf(document: Document): string {
    return String(document[this.primaryKey ?? 'id']);
  }

  /** All or nothing: one bad document fails the whole batch. */
  put(documents: readonly Document[], isPartial: boolean): void {
    const key = (this.primaryKey ??= guessKey(documents));
    for (const document of documents) {
      checkDocument(document, key, this.uid);
      checkVectors(document, this.idOf(document), this);
    }
    for (const document of documents) {
      const id = this.idOf(document);
      const old = isPartial ? this.documents.get(id) : undefined;
      this.documents.set(id, { ...old, ...document });
    }
    this.touch();
  }

  remove(ids: readonly string[]): number {
    const removed = ids.filter((id) => this.documents.delete(id)).length;
    if (removed > 0) this.touch();
    return removed;
  }

  /** @throws Refusal when the filter names what is not filterable */
  matching(condition: Condition | null, code = 'invalid_search_filter'): Document[] {
    if (!condition) return [...this.all];
    const isSearch = code === 'invalid_search_filter';
    checkFilter(condition, {
      filterable: this.settings.filterableAttributes,
      refuse: (message, at) =>
        badRequest(
          code,
          `Index \`${this.uid}\`: ${message}\n${isSearch ? pointToRewritten(at) : pointTo(at)}`,
        ),
    });
    return this.all.filter((document) => isMatch(document, condition));
  }

  change(change: Readonly<Record<string, unknown>>): void {
    const settings = changed(this.settings, change);
    requireVectors(settings, this);
    this.settings = settings;
    this.touch();
  }

  stats(isIndexing: boolean) {
    const fields = new Map<string, number>();
    for (const document of this.documents.values()) {
      for (const name of Object.keys(document).filter((one) => one !== '_vectors'))
        fields.set(name, (fields.get(name) ?? 0) + 1);
    }
    const bytes = this.all.reduce((sum, document) => sum + JSON.stringify(document).length, 0);
    return {
      numberOfDocuments: this.size,
      rawDocumentDbSize: bytes,
      avgDocumentSize: this.size === 0 ? 0 : Math.round(bytes / this.size),
      isIndexing,
      numberOfEmbeddings: 0,
      numberOfEmbeddedDocuments: 0,
      fieldDistribution: Object.fromEntries([...fields].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  private touch(): void {
    this.revision += 1;
    this.updatedAt = new Date().toISOString();
  }
}

/** The only attribute that ends with "id", as the server infers it. */
function guessKey(documents: readonly Document[]): string {
  const names = Object.keys(documents[0] ?? {}).filter((name) => name.toLowerCase().endsWith('id'));
  if (names.length === 1) return names[0]!;
  const [code, message] =
    names.length === 0
      ? [
          'index_primary_key_no_candidate_found',
          'The primary key inference failed as the engine did not find any field ending with `id` in its name. Please specify the primary key manually using the `primaryKey` query parameter.',
        ]
      : [
          'index_primary_key_multiple_candidates_found',
          'The primary key inference failed as the engine found several fields ending with `id` in their names. Please specify the primary key manually using the `primaryKey` query parameter.',
        ];
  throw new Refusal(400, code!, message!);
}
