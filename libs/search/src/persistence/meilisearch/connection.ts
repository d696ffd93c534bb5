import { Meilisearch, type Settings, type Task } from 'meilisearch';
import { MeilisearchHttp } from './http-client.js';
import { FORMAT, hasOurSettings, SETTINGS } from './index/index-settings.js';
import { Unusable, unusableBy } from './unusable.js';

/** Texts can be compared in filters since 1.15. */
const OLDEST = [1, 15] as const;
const NEWEST_MAJOR = 1;

export interface MeilisearchAddress {
  readonly url: string;
  readonly key: string;
  /** What the names of our indexes begin with. */
  readonly prefix?: string;
  /** A search that takes longer is answered by the stand-by, milliseconds. */
  readonly patience?: number;
}

const USUAL_PATIENCE_MS = 1_000;
const WRITE_PATIENCE_MS = 30_000;
const TASK_PATIENCE_MS = 120_000;
const TASK_POLL_MS = 50;

/** The server, our two indexes on it, and whether they are as we need them. */
export class MeilisearchConnection {
  /** For searches: gives up early. */
  readonly asking: Meilisearch;
  /** For writes and settings. */
  readonly writing: Meilisearch;
  readonly url: string;
  /** The index that serves. Another format has another name, so that versions do not read each other's. */
  readonly serving: string;
  /** The one that is being built. */
  readonly shadow: string;
  private readonly http = new MeilisearchHttp();
  private readonly prefix: string;

  constructor({ url, key, prefix = 'netzlotse', patience = USUAL_PATIENCE_MS }: MeilisearchAddress) {
    const client = (timeout: number) =>
      new Meilisearch({ host: url, apiKey: key, timeout, httpClient: this.http.ask });
    this.url = url;
    this.prefix = prefix;
    this.asking = client(patience);
    this.writing = client(WRITE_PATIENCE_MS);
    this.serving = `${prefix}-f${FORMAT}`;
    this.shadow = `${this.serving}-next`;
  }

  /** @throws Unusable unless searches can be answered from the serving index */
  async check(): Promise<void> {
    await this.checkVersion();
    const settings = await this.settingsOf(this.serving, this.asking);
    if (!settings) throw new Unusable(`Meilisearch lacks the index ${this.serving}.`, true);
    if (!hasOurSettings(settings))
      throw new Unusable(
        `The index ${this.serving} in Meilisearch has other settings than this version needs.`,
      );
  }

  /** @throws Unusable for a server that is too old, or newer than what is known */
  async checkVersion(): Promise<void> {
    const { pkgVersion } = await this.attempt(() => this.asking.getVersion());
    const [major = 0, minor = 0] = pkgVersion.split('.').map(Number);
    const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
    if (isOld || major > NEWEST_MAJOR)
      throw new Unusable(
        `Meilisearch ${pkgVersion} is not supported: it must be ${OLDEST.join('.')} or a later 1.x.`,
      );
  }

  /** Null when there is no such index. @throws Unusable */
  async settingsOf(uid: string, client = this.writing): Promise<Settings | null> {
    return this.attempt(() => client.index(uid).getSettings()).catch((error: unknown) => {
      if (error instanceof Unusable && error.needsRebuild) return null;
      throw error;
    });
  }

  /** An empty index with our settings; one of that name is replaced. */
  async create(uid: string): Promise<void> {
    await this.drop(uid);
    await this.done(() => this.writing.createIndex(uid, { primaryKey: 'key' }));
    await this.done(() => this.writing.index(uid).updateSettings(SETTINGS as unknown as Settings));
  }

  async applySettings(uid: string): Promise<void> {
    await this.done(() => this.writing.index(uid).updateSettings(SETTINGS as unknown as Settings));
  }

  async drop(uid: string): Promise<void> {
    if (await this.settingsOf(uid)) await this.done(() => this.writing.deleteIndex(uid));
  }

  /** Indexes of other formats, which nobody reads any more. */
  async dropOthers(): Promise<void> {
    const { results } = await this.attempt(() => this.writing.getRawIndexes({ limit: 1_000 }));
    const ours = new RegExp(`^${this.prefix}-f\\d+(-next)?$`);
    for (const { uid } of results)
      if (ours.test(uid) && uid !== this.serving && uid !== this.shadow) await this.drop(uid);
  }

  async documents(uid: string): Promise<number> {
    return (await this.attempt(() => this.writing.index(uid).getStats())).numberOfDocuments;
  }

  /** Accepts nothing but the end of a task: what was accepted can still fail. @throws TaskFailed, Unusable */
  async done(enqueue: () => PromiseLike<{ taskUid: number }>): Promise<void> {
    const { taskUid } = await this.attempt(async () => enqueue());
    const task: Task = await this.attempt(() =>
      this.writing.tasks.waitForTask(taskUid, { timeout: TASK_PATIENCE_MS, interval: TASK_POLL_MS }),
    );
    if (task.status !== 'succeeded') throw new TaskFailed(task);
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unusableBy(error, this.url);
    }
  }

  close(): void {
    this.http.close();
  }
}

/** A task that was accepted and then failed. */
export class TaskFailed extends Error {
  readonly code: string;

  constructor({ type, status, error }: Task) {
    super(`${type} ${status}: ${error?.message ?? 'no reason given'}`);
    this.name = 'TaskFailed';
    this.code = error?.code ?? '';
  }

  /** Whether one of the documents is to blame, and the others could be sent without it. */
  get isOfDocument(): boolean {
    return /^(invalid_document|missing_document|invalid_vector|max_fields|document_fields)/.test(this.code);
  }
}
