/** Rings of a GeoJSON Polygon or MultiPolygon, polygon by polygon. */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Whether a point lies in the area (even-odd rule over all rings, so that holes count as outside). */
export function contains(geometry, lon, lat) {
  return polygonsOf(geometry).some((rings) => crossings(rings, lat).filter((x) => x < lon).length % 2 === 1);
}

/**
 * A point that is surely inside the largest polygon: the middle of its widest stretch at the height of its centroid.
 * (The centroid itself falls outside of a crescent.)
 */
export function innerPoint(geometry) {
  const largest = polygonsOf(geometry).reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
  const lat = centroidLatitude(largest[0]);
  const xs = crossings(largest, lat).sort((a, b) => a - b);
  let best = [xs[0], xs[1]];
  for (let i = 0; i + 1 < xs.length; i += 2) {
    if (xs[i + 1] - xs[i] > best[1] - best[0]) best = [xs[i], xs[i + 1]];
  }
  return { lat, lon: (best[0] + best[1]) / 2 };
}

function crossings(rings, lat) {
  const xs = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1, y1] = ring[i - 1];
      const [x2, y2] = ring[i];
      if (y1 > lat !== y2 > lat) xs.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return xs;
}

function area(ring) {
  return Math.abs(sumOverEdges(ring, (cross) => cross)) / 2;
}

function centroidLatitude(ring) {
  const doubled = sumOverEdges(ring, (cross) => cross);
  return sumOverEdges(ring, (cross, a, b) => (a[1] + b[1]) * cross) / (3 * doubled);
}

function sumOverEdges(ring, term) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    sum += term(a[0] * b[1] - b[0] * a[1], a, b);
  }
  return sum;
}
