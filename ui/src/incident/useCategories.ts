import type { Shape } from '@/api/shape'
import { useSession } from '@/access/useSession'
import { get } from '@/shared/http'

/** A leaf of the list of what may be reported; `id` is the English word of the code book. */
export type Category = Shape<'incident.category.Category'>

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
