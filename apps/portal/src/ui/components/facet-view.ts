export interface FacetOption {
  value: string;
  label: string;
  /** Absent: nobody counted. */
  count?: number;
  selected: boolean;
  /** What lies in it, folded away below: the counties of a state. */
  inner?: FacetGroupView;
}

export interface FacetGroupView {
  /** Name of the parameter, such as `kind`. */
  name: string;
  legend: string;
  /** What else a screen reader hears of the legend, where it stands in another group: of which state the counties are. */
  legendOf?: string;
  options: readonly FacetOption[];
  /** False: the counts are lower bounds and say so. */
  exact?: boolean;
  /** The labels are in the members' language (topics, places), not in the interface's. */
  content?: boolean;
  /** One of them at a time: radio buttons. */
  single?: boolean;
}

/** Whether an option, or something in it, is chosen. */
export function isChosen({ selected, inner }: FacetOption): boolean {
  return selected || (inner?.options.some(isChosen) ?? false);
}

/** How many options are chosen, those within others included. */
export function countChosen(groups: readonly FacetGroupView[]): number {
  const options = groups.flatMap((group) => group.options);
  const inner = options.flatMap((option) => (option.inner ? [option.inner] : []));
  return options.filter(({ selected }) => selected).length + (inner.length > 0 ? countChosen(inner) : 0);
}

/** How many options there are, those within others included. */
export function countOptions({ options }: FacetGroupView): number {
  return options.reduce((sum, { inner }) => sum + 1 + (inner ? countOptions(inner) : 0), 0);
}
