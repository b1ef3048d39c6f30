import type { Shape } from '@/api/shape'
import { get, post, put, remove, type Page } from '@/shared/http'

export const KINDS = [
  'DISTRICT_CENTRE', 'DEPARTMENT', 'TOWNSHIP_CENTRE', 'COMMUNITY', 'PROPERTY_COMPANY', 'UTILITY', 'HOSPITAL', 'SCHOOL',
  'SOCIAL_ORGANISATION', 'ENTERPRISE', 'TEAM', 'PARTY', 'OTHER',
] as const
export type UnitKind = (typeof KINDS)[number]

export type Unit = Shape<'organisation.Unit.UnitRow'>
export type UnitEntry = Pick<Unit, 'name' | 'shortName' | 'kind' | 'area' | 'phone' | 'address' | 'parent' | 'partyOf'>

const base = '/api/organisation/units'
export const fetchUnits = (query: Record<string, string | number>, signal?: AbortSignal) => get<Page<Unit>>(base, query, signal)
export const foundUnit = (entry: UnitEntry) => post<{ id: string }>(base, entry)
export const changeUnit = (id: string, entry: UnitEntry) => put(`${base}/${id}`, entry)
export const closeUnit = (id: string) => remove(`${base}/${id}`)

export async function findUnits(words: string) {
  const { items } = await fetchUnits({ words, size: 30 })
  return items.map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }))
}
