/** A distance in km with one decimal, as the API says it. */
export function rounded(km: number | null): number | null {
  return km === null ? null : Math.round(km * 10) / 10;
}
