import type { Shape } from '@/api/shape'
import type { Search } from '@/docket/useEntries'
import { post } from '@/shared/http'
import { nearness } from '@/shared/time'
import type { Spot, Tone } from '@/territory/clusters'

export type MapSpot = Shape<'incident.IncidentMap.Spot'>
export const fetchSpots = (search: Search) => post<Shape<'incident.IncidentMap.Spots'>>('/api/incident/map', search)

/** How an incident stands with its limit, as the map colours it. */
export function toneOf({ dueAt, openedAt, late }: MapSpot, now: number): Tone {
  if (late) return 'late'
  const near = dueAt ? nearness(dueAt, now, openedAt) : 'calm'
  return near === 'late' || near === 'soon' ? near : 'calm'
}

export const spotOf = (spot: MapSpot, now: number): Spot => ({
  id: spot.id,
  label: spot.title ?? spot.number,
  at: [spot.lon, spot.lat],
  tone: toneOf(spot, now),
})
