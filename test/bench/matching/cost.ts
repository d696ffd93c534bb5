/** A line of the table of what is prepared. */
export type Cost = Readonly<Record<'what' | 'seconds' | 'MB', string | number>> & { readonly rows: number };
