import type { Shape } from '@/api/shape'
import { get, type Page } from '@/shared/http'

export type Assignment = Shape<'access.Assignment'>

export type AccountRow = Shape<'access.Account'>

export const accounts = (query: Record<string, string | number>, signal: AbortSignal) =>
  get<Page<AccountRow>>('/api/access/accounts', query, signal)

export const account = (id: string, signal: AbortSignal) => get<AccountRow>(`/api/access/accounts/${id}`, {}, signal)

/** Assignments that hold at a moment. */
export const holding = (all: readonly Assignment[], now = Date.now()) =>
  all.filter((one) => Date.parse(one.validFrom) <= now && (!one.validTo || Date.parse(one.validTo) > now))
