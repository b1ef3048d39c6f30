import { get, type Page } from '@/shared/http'

/** One open or closed matter as lists show it. */
export interface Entry {
  id: string
  number: string
  kind: string
  title: string
  areaName: string
  stage: string
  ownerName?: string | null
  openedAt: string
  due?: string | null
  closed: boolean
}

export const fetchEntries = (query: Record<string, string | number>, signal: AbortSignal) =>
  get<Page<Entry>>('/api/docket/entries', query, signal)
