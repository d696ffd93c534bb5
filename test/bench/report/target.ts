/** What the product promises, and what was found. */
export interface Target {
  readonly what: string;
  readonly promised: string;
  readonly measured: string;
  readonly holds: boolean;
}

export function atMost(what: string, value: number, limit: number, unit: string): Target {
  return { what, promised: `< ${limit} ${unit}`, measured: `${round(value)} ${unit}`, holds: value < limit };
}

export function atLeast(what: string, value: number, limit: number, unit: string): Target {
  return {
    what,
    promised: `>= ${limit} ${unit}`,
    measured: `${round(value)} ${unit}`,
    holds: value >= limit,
  };
}

export function formatTarget({ what, promised, measured, holds }: Target): string {
  return `${holds ? 'holds ' : 'MISSED'} ${what}: ${measured} (${promised})`;
}

/** To a tenth, shares to a thousandth. */
function round(value: number): number {
  const parts = value < 1 ? 1_000 : 10;
  return Math.round(value * parts) / parts;
}
