import { useSession } from '@/access/useSession'
import { get } from '@/shared/http'

/** A leaf of the list of what may be reported. */
export interface Category {
  code: string
  name: string
  /** The English word of the code book, such as `exposed_garbage`. */
  id: string
  group: string
  groupName: string
  grade: string
  accept: string
  handle: string
  secure?: string | null
  stages: { name: string; limit: string }[]
  transferTo?: string | null
  privacy: 'N' | 'R' | 'X'
  source: string
  validFrom: string
}

/** The list as it holds today; without a county, the one that comes with the product. */
export const fetchCategories = (county?: string, signal?: AbortSignal) =>
  get<Category[]>('/api/open/incident/categories', { county }, signal)

let known: Promise<Category[]> | undefined

/** The categories, asked for once per page visit. */
export function recallCategories(): Promise<Category[]> {
  known ??= fetchCategories(useSession().account?.county).catch((error: unknown) => {
    known = undefined
    throw error
  })
  return known
}

export const forgetCategories = () => (known = undefined)

/** Where photos of a report or a result are stored before it is sent. */
export const PHOTOS = '/api/open/incident/photos'
