import type { ComponentChildren } from 'preact';

/** A map and the list that says the same, side by side where there is room. */
export function MapAndList({ map, children }: { map: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="map-and-list">
      {map}
      <div>{children}</div>
    </div>
  );
}
