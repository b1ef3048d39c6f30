import { get, post } from '@/shared/http'

/** One request offered to one taker. */
export interface Offer {
  id: string
  /** The request's code, such as the number of a matter. */
  request: string
  place: string
  /** What is to be done, in the clerk's words; empty where the code says it. */
  what: string
  taker: string
  /** Whether the one asked answers here; otherwise the clerk asks and notes the answer. */
  answersHere: boolean
  state: 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'UNANSWERED' | 'WITHDRAWN'
  askedAt: string
  answerBy: string
  answeredAt?: string | null
}
export type OfferAnswer = 'accept' | 'decline'

export const offerTones: Record<Offer['state'], string> = { OFFERED: 'accent', ACCEPTED: 'good', DECLINED: '', UNANSWERED: 'warn', WITHDRAWN: '' }

export const fetchMine = (signal: AbortSignal) => get<Offer[]>('/api/planning/offers/mine', {}, signal)
export const answerMine = (offer: string, answer: OfferAnswer) => post<Offer[]>(`/api/planning/offers/${offer}/${answer}`)

export const fetchOffers = (plan: string, version: number, signal: AbortSignal) => get<Offer[]>(`/api/planning/plans/${plan}/versions/${version}/offers`, {}, signal)
export const noteAnswer = (plan: string, offer: string, answer: OfferAnswer) => post(`/api/planning/plans/${plan}/offers/${offer}/${answer === 'accept' ? 'accepted' : 'declined'}`)
