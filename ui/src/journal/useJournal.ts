import type { Shape } from '@/api/shape'
import { get, type Page } from '@/shared/http'

export type Root = Shape<'journal.Root'>

export type Check = Shape<'journal.Check'>

export type State = Shape<'journal.Journal.State'>

export type Line = Shape<'journal.EntryList.Line'>

export const state = (signal: AbortSignal) => get<State>('/api/journal/state', {}, signal)

/** One page of entries; days are the county's. */
export function entries({ from, to, ...rest }: Record<string, string | number>, signal: AbortSignal) {
  const query = {
    ...rest,
    from: from ? `${from}T00:00:00+08:00` : '',
    to: to ? new Date(Date.parse(`${to}T00:00:00+08:00`) + 86_400_000).toISOString() : '',
  }
  return get<Page<Line>>('/api/journal/entries', query, signal)
}
