import { get, post } from '@/shared/http'

/** A matter as a list shows it; of a restricted one, title and place are withheld from those outside. */
export interface Entry {
  id: string
  kind: string
  number: string
  title?: string
  place?: string
  area: string
  building?: string
  category: string
  privacy: 'N' | 'R' | 'X'
  masked: boolean
  channel: string
  stage: string
  ownerUnit?: string
  ownerAccount?: string
  openedAt: string
  closedAt?: string
  dueAt?: string
  late: boolean
}

/** What is looked for; what is empty does not narrow. */
export interface Search {
  text?: string
  kind?: string
  area?: string
  category?: string
  channel?: string
  stages?: string[]
  unit?: string
  hand?: string
  state?: string
  openedFrom?: string
  openedBefore?: string
  ids?: string[]
}

export const search = (what: Search, page: number, size: number) =>
  post<{ items: Entry[]; total: number }>(`/api/docket/search?page=${page}&size=${size}`, what)

/** What free text found, and the other words for the same that were looked for too. */
export interface Findings {
  items: Entry[]
  also: string[]
}

/** Finds matters by number, code or words, those with the typed words first. */
export const find = (text: string, size: number, signal?: AbortSignal) =>
  get<Findings>('/api/docket/find', { text: text.slice(0, 200), size }, signal)
