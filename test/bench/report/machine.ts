import { cpus, loadavg, totalmem } from 'node:os';

/** Where and when figures were measured: without that they say nothing. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
  /** Of the last minute, before the first measurement: more than nothing means that others were at work too. */
  readonly loadBefore: number;
  readonly date: string;
}

export function describeMachine(): Machine {
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    loadBefore: loadavg()[0] ?? 0,
    date: new Date().toISOString(),
  };
}

export function formatMachine({ cores, cpu, memoryGb, node, platform, loadBefore, date }: Machine): string {
  return `${cores} cores of ${cpu}, ${memoryGb} GB, ${platform}, Node ${node}, load before ${loadBefore.toFixed(1)}, ${date}`;
}
