import { SingleBar } from 'cli-progress';

/** Lines elsewhere than on a terminal come at most this often. */
const LINE_EVERY_MS = 1_000;

/** How far a command is: with an end in sight, or only so many bytes. */
type Step =
  | { readonly step: string; readonly done: number; readonly of: number }
  | { readonly step: string; readonly bytes: number };

/** Progress on stderr: a bar on a terminal, JSON lines elsewhere. */
export class Progress {
  private readonly bar = process.stderr.isTTY
    ? new SingleBar({ format: '{step} {bar} {value}/{total}', stream: process.stderr, clearOnComplete: true })
    : null;
  private lastLine = 0;

  show(progress: Step): void {
    if (this.bar) return this.draw(this.bar, progress);
    const isAtEnd = 'of' in progress && progress.done === progress.of;
    if (!isAtEnd && Date.now() - this.lastLine < LINE_EVERY_MS) return;
    this.lastLine = Date.now();
    process.stderr.write(`${JSON.stringify(progress)}\n`);
  }

  end(): void {
    this.bar?.stop();
  }

  private draw(bar: SingleBar, progress: Step): void {
    const [done, of] = 'of' in progress ? [progress.done, progress.of] : [progress.bytes, progress.bytes];
    if (!bar.isActive) bar.start(of, done, { step: progress.step });
    bar.setTotal(of);
    bar.update(done, { step: progress.step });
  }
}
