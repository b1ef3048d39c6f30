import type { LonLat, Projection } from './geometry'

export type Tone = 'late' | 'soon' | 'calm'
/** A point to be drawn. */
export interface Spot {
  id: string
  label: string
  at: LonLat
  tone: Tone
}
/** Points that would overlap, as one; it has the tone of its most pressing point. */
export interface Cluster {
  x: number
  y: number
  tone: Tone
  spots: Spot[]
}

const order: readonly Tone[] = ['late', 'soon', 'calm']
const urgency = (spot: Spot) => order.indexOf(spot.tone)

/** Gathers what lies within `reach` metres of a more pressing point. */
export function clustersOf(spots: readonly Spot[], flat: Pick<Projection, 'x' | 'y'>, reach: number): Cluster[] {
  const cells = new Map<string, Cluster[]>()
  const found: Cluster[] = []
  for (const spot of [...spots].sort((a, b) => urgency(a) - urgency(b))) {
    const [x, y] = [flat.x(spot.at[0]), flat.y(spot.at[1])]
    const near = around(cells, x, y, reach)
    if (near) near.spots.push(spot)
    else {
      const cluster: Cluster = { x, y, tone: spot.tone, spots: [spot] }
      found.push(cluster)
      const key = keyOf(x, y, reach)
      cells.set(key, [...(cells.get(key) ?? []), cluster])
    }
  }
  return found.reverse()
}

const keyOf = (x: number, y: number, reach: number, dx = 0, dy = 0) => `${Math.floor(x / reach) + dx}|${Math.floor(y / reach) + dy}`
const steps = [-1, 0, 1]

function around(cells: ReadonlyMap<string, Cluster[]>, x: number, y: number, reach: number): Cluster | undefined {
  const candidates = steps.flatMap((dx) => steps.flatMap((dy) => cells.get(keyOf(x, y, reach, dx, dy)) ?? []))
  return candidates.find((one) => Math.hypot(one.x - x, one.y - y) < reach)
}
