import { useFrame } from '../frame.js';

/** A date, whole or partial (ISO 8601), as people write it: „3. März 2018“, „Juni 2013“. */
export function DateText({ date }: { date: string }) {
  return <time dateTime={date}>{useFrame().format.date(date)}</time>;
}

/** From when until when; either end may be open. Nothing where neither is known. */
export function Period({ from, to }: { from?: string | null; to?: string | null }) {
  const t = useFrame().messages.ui.period;
  if (from && to && from !== to) {
    return (
      <>
        <DateText date={from} /> {t.until} <DateText date={to} />
      </>
    );
  }
  if (from && to) return <DateText date={from} />;
  if (from) {
    return (
      <>
        {t.since} <DateText date={from} />
      </>
    );
  }
  if (!to) return null;
  return (
    <>
      {t.until} <DateText date={to} />
    </>
  );
}
