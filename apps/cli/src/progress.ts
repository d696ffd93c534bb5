import { SingleBar } from 'cli-progress';
import type { ImportProgress } from '#curation';

/** Lines elsewhere than on a terminal come at most this often. */
const LINE_EVERY_MS = 1_000;

/** Progress on stderr: a bar on a terminal, JSON lines elsewhere. */
export class Progress {
  private readonly bar = process.stderr.isTTY
    ? new SingleBar({ format: '{step} {bar} {value}/{total}', stream: process.stderr, clearOnComplete: true })
    : null;
  private lastLine = 0;

  show(progress: ImportProgress): void {
    if (this.bar) this.draw(this.bar, progress);
    else if (Date.now() - this.lastLine >= LINE_EVERY_MS) {
      this.lastLine = Date.now();
      process.stderr.write(`${JSON.stringify(progress)}\n`);
    }
  }

  end(): void {
    this.bar?.stop();
  }

  private draw(bar: SingleBar, progress: ImportProgress): void {
    const [done, of] =
      progress.step === 'writing' ? [progress.done, progress.of] : [progress.bytes, progress.bytes];
    if (!bar.isActive) bar.start(of, done, { step: progress.step });
    bar.setTotal(of);
    bar.update(done, { step: progress.step });
  }
}
