import type { Shape } from '@/api/shape'
import { computed, reactive } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Entry } from '@/docket/useEntries'
import { get, type Page } from '@/shared/http'
import { dayOf } from '@/shared/time'

/** The definition of a figure. */
export type Indicator = Shape<'statistics.Indicator'>

/** How many, what share, or how long. */
export type Form = 'COUNT' | 'RATE' | 'HOURS'
export function formOf({ id, denominator }: Indicator): Form {
  if (denominator) return 'RATE'
  return id.endsWith('Hours') ? 'HOURS' : 'COUNT'
}

/** A figure of one area, unit, category or period. */
export type Figure = Shape<'statistics.Figures.Figure'>

export type Figures = Shape<'statistics.Statistics.Answer'>

export const byAll = [
  'TOWNSHIP',
  'COMMUNITY',
  'GRID',
  'UNIT',
  'GROUP',
  'CATEGORY',
  'CHANNEL',
  'GRADE',
  'STAGE',
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
] as const
export type By = (typeof byAll)[number] | 'WHOLE'

/** What narrows all figures of a page. */
export interface FigureFilter {
  from: string
  to: string
  area: string
  category: string
  channel: string
}

export const fetchIndicators = (signal: AbortSignal) => get<Indicator[]>('/api/statistics/indicators', {}, signal)
export const fetchFigures = (id: string, by: By, filter: FigureFilter, signal?: AbortSignal) =>
  get<Figures>(`/api/statistics/figures/${id}`, { by, ...filter }, signal)
export const fetchCases = (id: string, side: string, by: By, key: string, filter: FigureFilter, page: number) =>
  get<Page<Entry>>(`/api/statistics/figures/${id}/cases`, { side, by, key, ...filter, page, size: 50 })

/** Ninety days to today, in the county's days. */
export function lastQuarter(now = Date.now()) {
  return { from: dayOf(now - 89 * 86_400_000), to: dayOf(now) }
}

/** The filter of the page, kept in the address so that a figure can be shared. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => String(route.query[name] ?? '')
  const filter = reactive<FigureFilter>({
    ...lastQuarter(),
    area: text('area'),
    category: text('category'),
    channel: text('channel'),
  })
  if (route.query.from !== undefined) filter.from = text('from')
  if (route.query.to !== undefined) filter.to = text('to')
  const query = computed(() => ({ ...filter }))
  const apply = () => router.replace({ query: { ...route.query, ...filter } })
  return { filter, query, apply }
}
