import {
  type FileProgress,
  type ImportCounts,
  PerfError,
  type Storage,
  type WorkspaceImportPlan,
  planWorkspaceImport,
  restoreStorage,
} from '@throughline/core';
import { systemPause } from '@throughline/core/system';
import { type TemplateResult, html } from 'lit';
import { PerfErrorEvent, PerfImportEvent, PerfImportedEvent } from '../events.ts';
import { piecesOf } from '../controllers/pieces-of.ts';
import { backupEnglish } from './backup-texts.ts';
import type { BackupStage } from './backup-model.ts';
import { backupSentence, backupView } from './backup-view.ts';
import type { Course, CourseHost } from './course.ts';
import type { Given } from './given.ts';

/** A backup on its way: checked to its end first, then written commit by commit; it goes on where it stopped. */
export class BackupCourse implements Course {
  readonly #host: CourseHost;
  readonly #given: Given;
  #stage: BackupStage = { kind: 'checking', done: 0, total: 0 };
  #storage: Storage | undefined;
  #working: AbortController | undefined;
  #isStopped = false;

  constructor(host: CourseHost, given: Given) {
    this.#host = host;
    this.#given = given;
    this.#begin();
  }

  get canChange(): boolean {
    return ['planned', 'failed'].includes(this.#stage.kind);
  }

  /** What is written here comes back as news; all else makes the check out of date. A stopped check begins again. */
  renew(): void {
    const wasStopped = this.#isStopped;
    this.#isStopped = false;
    const { kind } = this.#stage;
    if (kind === 'planned' || (kind === 'checking' && wasStopped)) this.#begin();
  }

  stop(): void {
    this.#isStopped = true;
    this.#working?.abort();
    void this.#letGo();
  }

  view(): TemplateResult {
    const { locale } = this.#host;
    const messages = locale.messagesWith(backupEnglish);
    if (!messages) return html``;
    return backupView({
      ...{ messages, format: locale.format, name: this.#given.name, stage: this.#stage },
      reading: this.#host.workspace(),
      canWrite: this.#host.storage() !== undefined,
      on: {
        cancel: () => this.#host.leave(),
        stop: () => this.#working?.abort(),
        restore: (plan) => void this.#write(plan),
        goOn: () => void this.#check(),
        leave: () => this.#host.leave(),
      },
    });
  }

  /** Checks once the texts are there, unless it is stopped by then. */
  #begin(): void {
    void this.#host.locale.whenThere(backupEnglish).then(() => {
      if (!this.#isStopped) void this.#check();
    });
  }

  /** Reads the file to its end; nothing is changed. */
  async #check(): Promise<void> {
    this.#working?.abort();
    const { signal } = (this.#working = new AbortController());
    const { blob } = this.#given;
    this.#go({ kind: 'checking', done: 0, total: blob.size });
    try {
      const onRead = (read: FileProgress) => {
        if (!signal.aborted) this.#go({ kind: 'checking', ...read });
      };
      this.#storage ??= this.#host.storage()?.();
      const plan = await planWorkspaceImport(piecesOf(blob, onRead), {
        ...{ signal, pause: systemPause() },
        ...(this.#storage && { storage: this.#storage }),
      });
      signal.throwIfAborted();
      this.#go({ kind: 'planned', plan });
      this.#host.say(backupSentence(this.#host.locale.messagesNow(backupEnglish), plan));
      const [first] = plan.errors;
      if (first) this.#host.tell(PerfErrorEvent.of(first.error));
    } catch (error) {
      if (signal.aborted) return;
      this.#go({ kind: 'failed', error });
      this.#host.tell(PerfErrorEvent.of(error));
    }
  }

  async #write(plan: WorkspaceImportPlan): Promise<void> {
    const storage = this.#storage;
    if (!storage || this.#stage.kind !== 'planned') return;
    const counts = countsOf(plan);
    const about = { kind: 'backup', counts } as const;
    if (!this.#host.tell(new PerfImportEvent({ ...about, source: this.#given.name }))) return;
    const { signal } = (this.#working = new AbortController());
    let progress: FileProgress = { done: plan.from, total: plan.to };
    this.#go({ kind: 'writing', ...progress });
    this.#host.hold(true);
    try {
      const { version } = await restoreStorage(storage, plan, {
        ...{ signal, pause: systemPause() },
        onProgress: (written) => {
          progress = written;
          this.#go({ kind: 'writing', ...written });
        },
      });
      this.#go({ kind: 'done', version });
      this.#host.say(this.#host.locale.messagesNow(backupEnglish).restore.done(version));
      const commitId = plan.file.commits.at(-1)?.commit.id ?? '';
      this.#host.tell(new PerfImportedEvent({ ...about, commitId }));
      await this.#letGo();
    } catch (error) {
      this.#go({ kind: 'halted', ...progress, ...(signal.aborted ? {} : { error }) });
      if (!signal.aborted) this.#host.tell(PerfErrorEvent.of(error));
    } finally {
      this.#host.hold(false);
    }
  }

  #go(stage: BackupStage): void {
    this.#stage = stage;
    this.#host.show();
  }

  async #letGo(): Promise<void> {
    const storage = this.#storage;
    this.#storage = undefined;
    // What is still being written ends with the commit that it is at.
    if (storage) await storage.close().catch(ignoreClosed);
  }
}

/** What becomes of the records; what is erased counts as changed. */
function countsOf({ counts }: WorkspaceImportPlan): ImportCounts {
  let [create, update, unchanged] = [0, 0, 0];
  for (const of of Object.values(counts)) {
    create += of.new;
    update += of.different + of.erased;
    unchanged += of.same;
  }
  const rows = create + update + unchanged;
  const beside = { teams: 0, people: 0, cycles: 0, checkIns: 0 };
  return { rows, create, update, unchanged, error: 0, ...beside };
}

function ignoreClosed(error: unknown): void {
  if (!(error instanceof PerfError)) throw error;
}
