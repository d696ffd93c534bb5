const LINE_EVERY_MS = 1_000;

/** Says on stderr which part is being done and how much of it: in place on a terminal, JSON lines elsewhere. */
export function partsSaid(): (part: string, done: number) => void {
  let last = 0;
  return (part, done) => {
    if (Date.now() - last < LINE_EVERY_MS) return;
    last = Date.now();
    if (process.stderr.isTTY) process.stderr.write(`\r${part} ${Math.round(done * 100)} % `);
    else process.stderr.write(`${JSON.stringify({ step: part, done: Number(done.toFixed(3)) })}\n`);
  };
}
