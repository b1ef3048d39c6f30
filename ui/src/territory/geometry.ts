/** Longitude and latitude, CGCS2000 (≈ WGS-84), in degrees. */
export type LonLat = readonly [number, number]
export type Ring = readonly LonLat[]

/** GeoJSON polygon geometry as the server sends it. */
export type Area = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }

export interface Box {
  west: number
  south: number
  east: number
  north: number
}

export const ringsOf = (area: Area): Ring[] => (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat())

export function boxOf(points: Iterable<LonLat>): Box | undefined {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [lon, lat] of points) {
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box.west === Infinity ? undefined : box
}

export const boxOfArea = (area: Area) => boxOf(ringsOf(area).flat()) as Box

export const union = (a: Box, b: Box): Box => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
})

export const overlaps = (a: Box, b: Box, margin = 0) =>
  a.west <= b.east + margin && b.west <= a.east + margin && a.south <= b.north + margin && b.south <= a.north + margin

const METRES_PER_DEGREE = 111_320

/** A flat map of a county: x to the east and y to the south, in metres from the middle of the box. */
export function projection(box: Box) {
  const lon0 = (box.west + box.east) / 2
  const lat0 = (box.south + box.north) / 2
  const kx = METRES_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180)
  return {
    x: (lon: number) => (lon - lon0) * kx,
    y: (lat: number) => (lat0 - lat) * METRES_PER_DEGREE,
    lon: (x: number) => lon0 + x / kx,
    lat: (y: number) => lat0 - y / METRES_PER_DEGREE,
  }
}
export type Projection = ReturnType<typeof projection>

/** The `d` of an SVG path. */
export function pathOf(area: Area, flat: Projection): string {
  return ringsOf(area)
    .map((ring) => `M${ring.map(([lon, lat]) => `${flat.x(lon).toFixed(1)} ${flat.y(lat).toFixed(1)}`).join('L')}Z`)
    .join('')
}

/** A point inside or near the middle of the largest ring: where its label goes. */
export function middleOf(area: Area): LonLat {
  const ring = ringsOf(area).reduce((a, b) => (b.length > a.length ? b : a))
  let twice = 0
  let x = 0
  let y = 0
  const [ox, oy] = ring[0]
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax, ay] = [ring[i][0] - ox, ring[i][1] - oy]
    const [bx, by] = [ring[i + 1][0] - ox, ring[i + 1][1] - oy]
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return twice === 0 ? ring[0] : [ox + x / (3 * twice), oy + y / (3 * twice)]
}
