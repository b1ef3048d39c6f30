import { get } from '@/shared/http'
import type { Indicator } from './useFigures'

/** A figure anybody may see; what fewer than five stand behind is withheld. */
export interface PublicFigure {
  key: string
  /** The number behind it, or `<5`. */
  count: string
  value?: number
}

export const fetchPublic = (county: string, id: string, by: string, from: string, to: string) =>
  get<{ indicator: Indicator; figures: PublicFigure[] }>(`/api/open/statistics/${county}/${id}`, { by, from, to })

/** A month's one topic, as the county called it. */
export interface PublicTopic {
  month: string
  title: string
  /** How many people reported it, or `<5`. */
  people: string
}

export const fetchTopics = (county: string) => get<PublicTopic[]>(`/api/open/statistics/${county}/topics`)
