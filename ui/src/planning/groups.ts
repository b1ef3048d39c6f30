import { neighboursOf } from '@/territory/colouring'
import { isPlaced, type Thing, type Zone } from './usePlan'

/** A pale ground for an area and a strong colour for its points and lines. */
export interface Tint {
  ground: string
  strong: string
}
export const tints: readonly Tint[] = [
  { ground: '#dbe9f6', strong: '#2166ac' },
  { ground: '#fbe3d6', strong: '#c2571a' },
  { ground: '#e0f0dc', strong: '#3a7d34' },
  { ground: '#f6ecc6', strong: '#93700a' },
  { ground: '#e8e0f3', strong: '#7b4fb0' },
  { ground: '#d8efee', strong: '#157a75' },
  { ground: '#f7dfe6', strong: '#bd3a66' },
  { ground: '#e9e7e0', strong: '#5f5a4e' },
]

/** What is drawn beside each other: an area continued by another is one group on both maps. */
export interface Picture {
  zones: readonly Zone[]
  things: readonly Thing[]
  zoneOf: (thing: Thing) => string | null | undefined
}

/** The name under which a group keeps its colour from map to map. */
export const groupOf = (zone: Zone) => zone.continues ?? zone.id

/** Beyond so many changes, colours tell them better than marks. */
export const mostMarks = 60
const MOST_PASSES = 3
/** About 90 m: points nearer than this are told apart by colour. */
const CELL = 0.0008
const AROUND = [[0, 0], [1, 0], [0, 1], [1, 1], [1, -1]] as const

/** A tint for each group such that those that touch, on any of the pictures, never share one. */
export function tintsOf(pictures: readonly Picture[]): Map<string, Tint> {
  const near = new Map<string, Set<string>>()
  for (const { zones, things, zoneOf } of pictures) {
    const groups = new Map(zones.map((zone) => [zone.id, groupOf(zone)]))
    for (const zone of zones) if (!near.has(groupOf(zone))) near.set(groupOf(zone), new Set())
    bordering(zones, near)
    besides(things, (thing) => groups.get(zoneOf(thing) ?? ''), near)
  }
  return spread(near)
}

function join(near: Map<string, Set<string>>, a: string, b: string) {
  if (a === b) return
  near.get(a)?.add(b)
  near.get(b)?.add(a)
}

function bordering(zones: readonly Zone[], near: Map<string, Set<string>>) {
  const drawn = zones.flatMap((zone) => (zone.border ? [{ group: groupOf(zone), area: zone.border }] : []))
  neighboursOf(drawn.map(({ area }) => area)).forEach((others, one) => {
    for (const other of others) join(near, drawn[one].group, drawn[other].group)
  })
}

/** Groups without a border are neighbours where their points lie in cells that touch. */
function besides(things: readonly Thing[], groupOfThing: (thing: Thing) => string | undefined, near: Map<string, Set<string>>) {
  const cells = new Map<string, Set<string>>()
  for (const thing of things.filter(isPlaced)) {
    const group = groupOfThing(thing)
    if (group === undefined) continue
    const key = `${Math.floor(thing.lon / CELL)} ${Math.floor(thing.lat / CELL)}`
    const inside = cells.get(key) ?? new Set()
    cells.set(key, inside.add(group))
  }
  for (const [key, inside] of cells) {
    const [x, y] = key.split(' ').map(Number)
    const others = AROUND.flatMap(([dx, dy]) => [...(cells.get(`${x + dx} ${y + dy}`) ?? [])])
    for (const one of inside) others.forEach((other) => join(near, one, other))
  }
}

/** Most constrained first (DSATUR), the tint least used so far; where the tints do not go round, the one least seen nearby. */
function spread(near: Map<string, Set<string>>): Map<string, Tint> {
  const chosen = new Map<string, number>()
  const used = tints.map(() => 0)
  const open = new Set(near.keys())
  const seen = (group: string) => new Set([...(near.get(group) ?? [])].flatMap((other) => chosen.get(other) ?? []))
  while (open.size) {
    let best = ''
    let most = -1
    for (const group of open) {
      const weight = seen(group).size * 10_000 + (near.get(group)?.size ?? 0)
      if (weight > most) [best, most] = [group, weight]
    }
    open.delete(best)
    const taken = seen(best)
    const free = used.flatMap((count, tint) => (taken.has(tint) ? [] : [{ count, tint }])).sort((a, b) => a.count - b.count || a.tint - b.tint)
    const tint = free[0]?.tint ?? rarest(best, near, chosen)
    used[tint]++
    chosen.set(best, tint)
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) for (const group of near.keys()) repair(group, near, chosen)
  return new Map([...chosen].map(([group, tint]) => [group, tints[tint]]))
}

function rarest(group: string, near: Map<string, Set<string>>, chosen: Map<string, number>): number {
  const counts = tints.map(() => 0)
  for (const other of near.get(group) ?? []) {
    const tint = chosen.get(other)
    if (tint !== undefined) counts[tint]++
  }
  return counts.indexOf(Math.min(...counts))
}

function repair(group: string, near: Map<string, Set<string>>, chosen: Map<string, number>) {
  const own = chosen.get(group)
  const clash = [...(near.get(group) ?? [])].some((other) => chosen.get(other) === own)
  if (clash) chosen.set(group, rarest(group, near, chosen))
}
