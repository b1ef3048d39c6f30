import type { Shape } from '@/api/shape'
import { call, get, post } from '@/shared/http'
import type { View, ViewStore } from '@/shared/desk/views'
import type { Search } from './useEntries'

type Filter = Shape<'docket.Filters.Filter'>

/** The end of a day in the county, so that the last day counts whole. */
const dayEnd = (day: string) => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString()
const dayBefore = (instant: string) => new Date(Date.parse(instant) - 16 * 3_600_000).toISOString().slice(0, 10)

/** What the server looks for, from the filters of the page. */
export function searchOf(values: Record<string, string | number>): Search {
  const text = (name: string) => String(values[name] ?? '') || undefined
  const [from, to, stage] = [text('from'), text('to'), text('stage')]
  return {
    text: text('text'),
    state: text('state'),
    category: text('category'),
    area: text('area'),
    hand: text('hand'),
    stages: stage ? [stage] : undefined,
    openedFrom: from && `${from}T00:00:00+08:00`,
    openedBefore: to && dayEnd(to),
  }
}

/** The filters of the page, from what was kept on the server. */
export function valuesOf(search: Search): Record<string, string> {
  return {
    text: search.text ?? '',
    state: search.state ?? '',
    category: search.category ?? '',
    area: search.area ?? '',
    hand: search.hand ?? '',
    stage: search.stages?.[0] ?? '',
    from: search.openedFrom ? new Date(Date.parse(search.openedFrom) + 8 * 3_600_000).toISOString().slice(0, 10) : '',
    to: search.openedBefore ? dayBefore(search.openedBefore) : '',
  }
}

const viewOf = ({ id, name, search }: Filter): View => ({ id, title: name, values: valuesOf(search) })

/** The account's kept searches; they follow it to every desk. */
export const filters: ViewStore = {
  all: async () => (await get<Filter[]>('/api/docket/filters')).map(viewOf),
  keep: async (name, values) => (await post<Filter[]>('/api/docket/filters', { name, search: searchOf(values) })).map(viewOf),
  drop: async ({ id }) => (await call<Filter[]>('DELETE', `/api/docket/filters/${id}`)).map(viewOf),
}
