import { get } from '@/shared/http'

/** Something that the county does for people on request. */
export interface ServiceItem {
  id: string
  name: string
  department: string
  words: string
}

/** Items by what people call them; all of them without words. */
export const findItems = (query: string, size: number, signal?: AbortSignal) =>
  get<ServiceItem[]>('/api/open/errand/guide', { query: query.slice(0, 100), size }, signal)
