import type { Burst } from './useHot'

/** A burst in a list, and how many larger places with the same burst stand above it. */
export interface Nested {
  burst: Burst
  depth: number
}

/** Bursts of one category and week together: a place, then the places within it, those with most matters first. */
export function nested(bursts: Burst[]): Nested[] {
  const holds = (outer: Burst, inner: Burst) =>
    outer !== inner &&
    outer.category === inner.category &&
    outer.to === inner.to &&
    outer.area.length < inner.area.length &&
    inner.area.startsWith(outer.area)
  const parentOf = (burst: Burst) =>
    bursts.filter((outer) => holds(outer, burst)).sort((a, b) => b.area.length - a.area.length)[0]
  const below = (parent: Burst | undefined, depth: number): Nested[] =>
    bursts
      .filter((burst) => parentOf(burst) === parent)
      .sort((a, b) => b.observed - a.observed)
      .flatMap((burst) => [{ burst, depth }, ...below(burst, depth + 1)])
  return below(undefined, 0)
}
