import { get, type Page } from '@/shared/http'

export interface Root {
  number: number
  volume: number
  size: number
  digest: string
  root: string
  chained: string
  at: string
}

export interface Check {
  at: string
  entries: number
  roots: number
  findings: { kind: string; where: string }[]
}

export interface State {
  last?: Root | null
  pending: number
  check?: Check | null
}

export interface Line {
  entry: { id: string; at: string; actor: string; deed: string; subject: string; area?: string | null; facts: string }
  /** The working name of who did it. */
  name: string
  sealed: boolean
}

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
