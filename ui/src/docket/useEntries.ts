import type { Shape } from '@/api/shape'
import { get, post } from '@/shared/http'

/** A matter as a list shows it; of a restricted one, title and place are withheld from those outside. */
export type Entry = Shape<'docket.Entry'>
/** What is looked for; what is empty does not narrow. */
export type Search = Shape<'docket.Search'>

export const search = (what: Search, page: number, size: number) =>
  post<Shape<'docket.Entries.Found'>>(`/api/docket/search?page=${page}&size=${size}`, what)

/** What free text found, and the other words for the same that were looked for too. */
export type Findings = Shape<'docket.Finding.Findings'>

/** Finds matters by number, code or words, those with the typed words first. */
export const find = (text: string, size: number, signal?: AbortSignal) =>
  get<Findings>('/api/docket/find', { text: text.slice(0, 200), size }, signal)
