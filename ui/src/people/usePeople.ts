import type { Shape } from '@/api/shape'
import { get, post } from '@/shared/http'

/** A person as everybody at work sees one. */
export type MaskedPerson = Shape<'people.MaskedPerson'>

export const channels = ['APP', 'PAPER', 'PHONE', 'PROXY'] as const
export type Channel = (typeof channels)[number]

export type Consent = Shape<'people.Consent'>

export type PersonPage = Shape<'people.People.PersonPage'>

export const items = ['NAME', 'PHONE', 'ID_NUMBER', 'ADDRESS'] as const
export type Item = (typeof items)[number]
export const purposes = ['HANDLE_MATTER', 'CALL_BACK', 'VISIT', 'EMERGENCY', 'RIGHTS_REQUEST', 'CORRECTION'] as const

export type Look = Shape<'people.Look'>

/** The words go in the body, so that no log of addresses keeps them. */
export const search = (words: { name: string; phone: string; idNumber: string }) => post<MaskedPerson[]>('/api/people/searches', words)
export const person = (id: string, signal: AbortSignal) => get<PersonPage>(`/api/people/persons/${id}`, {}, signal)
export const looks = (id: string, signal: AbortSignal) => get<Look[]>(`/api/people/persons/${id}/looks`, {}, signal)
