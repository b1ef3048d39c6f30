import { get, type Page } from '@/shared/http'

export interface Assignment {
  id: string
  role: string
  area: string
  unit?: string | null
  validFrom: string
  validTo?: string | null
}

export interface AccountRow {
  id: string
  login: string
  name: string
  mustChangePassword: boolean
  secondFactor: boolean
  lockedUntil?: string | null
  closedAt?: string | null
  createdAt: string
  assignments: Assignment[]
}

export const accounts = (query: Record<string, string | number>, signal: AbortSignal) =>
  get<Page<AccountRow>>('/api/access/accounts', query, signal)

export const account = (id: string, signal: AbortSignal) => get<AccountRow>(`/api/access/accounts/${id}`, {}, signal)

/** Assignments that hold at a moment. */
export const holding = (all: readonly Assignment[], now = Date.now()) =>
  all.filter((one) => Date.parse(one.validFrom) <= now && (!one.validTo || Date.parse(one.validTo) > now))
