import { boxOfArea, overlaps, ringsOf, type Area, type LonLat } from './geometry'

/** Pale grounds that carry dark text at 4.5:1. */
export const grounds = ['#dbe9f6', '#fbe3d6', '#e0f0dc', '#f6ecc6', '#e8e0f3', '#d8efee', '#f7dfe6', '#e9e7e0']

/** About 60 m: areas divided by a street are still neighbours. */
const NEAR = 0.0006

/** A ground for each area such that neighbours never share one, as far as the grounds go round. */
export function colour(areas: readonly Area[]): number[] {
  const neighbours = neighboursOf(areas)
  const chosen: number[] = areas.map(() => -1)
  const order = areas.map((_, index) => index).sort((a, b) => neighbours[b].size - neighbours[a].size || a - b)
  for (const index of order) {
    const taken = new Set([...neighbours[index]].map((other) => chosen[other]))
    const free = grounds.findIndex((_, ground) => !taken.has(ground))
    chosen[index] = free === -1 ? index % grounds.length : free
  }
  return chosen
}

/** For each area, the areas that touch it or lie across a street. */
export function neighboursOf(areas: readonly Area[]): Set<number>[] {
  const boxes = areas.map(boxOfArea)
  const found = areas.map(() => new Set<number>())
  for (let a = 0; a < areas.length; a++) {
    for (let b = a + 1; b < areas.length; b++) {
      if (!overlaps(boxes[a], boxes[b], NEAR) || !near(areas[a], areas[b])) continue
      found[a].add(b)
      found[b].add(a)
    }
  }
  return found
}

const near = (a: Area, b: Area) => anyNear(a, b) || anyNear(b, a)

const anyNear = (corners: Area, edges: Area) =>
  ringsOf(corners).some((ring) => ring.some((corner) => ringsOf(edges).some((other) => cornerNear(corner, other))))

function cornerNear([x, y]: LonLat, ring: readonly LonLat[]): boolean {
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax, ay] = ring[i]
    const [dx, dy] = [ring[i + 1][0] - ax, ring[i + 1][1] - ay]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
    if (Math.hypot(ax + along * dx - x, ay + along * dy - y) < NEAR) return true
  }
  return false
}
