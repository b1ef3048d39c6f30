import { get, post } from '@/shared/http'

/** A person as everybody at work sees one. */
export interface MaskedPerson {
  id: string
  name: string
  phone?: string | null
  idNumber?: string | null
  area?: string | null
}

export interface Home {
  id: string
  area: string
  building?: string | null
  door: string
}

export const channels = ['APP', 'PAPER', 'PHONE', 'PROXY'] as const
export type Channel = (typeof channels)[number]

export interface Consent {
  id: string
  purpose: string
  items: string[]
  version: string
  channel: Channel
  givenAt: string
  withdrawnAt?: string | null
  withdrawnBy?: Channel | null
}

export interface PersonPage {
  person: MaskedPerson
  homes: Home[]
  consents: Consent[]
  looksLeft: number
}

export const items = ['NAME', 'PHONE', 'ID_NUMBER', 'ADDRESS'] as const
export type Item = (typeof items)[number]
export const purposes = ['HANDLE_MATTER', 'CALL_BACK', 'VISIT', 'EMERGENCY', 'RIGHTS_REQUEST', 'CORRECTION'] as const

export interface Look {
  by: string
  purpose: (typeof purposes)[number]
  note: string
  about?: string | null
  items: Item[]
  at: string
}

/** The words go in the body, so that no log of addresses keeps them. */
export const search = (words: { name: string; phone: string; idNumber: string }) => post<MaskedPerson[]>('/api/people/searches', words)
export const person = (id: string, signal: AbortSignal) => get<PersonPage>(`/api/people/persons/${id}`, {}, signal)
export const looks = (id: string, signal: AbortSignal) => get<Look[]>(`/api/people/persons/${id}/looks`, {}, signal)
