import type { Shape } from '@/api/shape'
import { post } from '@/shared/http'

/** A matter as a list shows it; of a restricted one, title and place are withheld from those outside. */
export type Entry = Shape<'docket.Entry'>
/** What is looked for; what is empty does not narrow. */
export type Search = Shape<'docket.Search'>

export const search = (what: Search, page: number, size: number) =>
  post<Shape<'docket.Entries.Found'>>(`/api/docket/search?page=${page}&size=${size}`, what)
