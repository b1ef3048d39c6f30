import { get, post } from '@/shared/http'

/** A whistle (a call to come) as pages show it. */
export interface WhistleShown {
  call: {
    id: string
    incident: string
    kind: string
    reason: string
    unit: string
    blownAt: string
    signDue: string
    contactDue: string
    arriveDue: string
  }
  stage: 'BLOWN' | 'SIGNED' | 'CONTACTED' | 'ARRIVED' | 'PLANNED' | 'FINISHED' | 'RATED'
  signedAt?: string
  contactedAt?: string
  arrivedAt?: string
  plan?: string
  result?: string
  stars?: number
  rating?: string
  signLate: boolean
  contactLate: boolean
  arriveLate: boolean
}

/** A supervisor's demand for an answer. */
export interface Urge {
  id: string
  reason: string
  unit: string
  at: string
  due: string
  reply?: string
  repliedAt?: string
  late: boolean
}

export const fetchWhistles = (incident: string, signal: AbortSignal) =>
  get<WhistleShown[]>(`/api/incident/incidents/${incident}/whistles`, {}, signal)
export const fetchUrges = (incident: string, signal: AbortSignal) => get<Urge[]>(`/api/incident/incidents/${incident}/urges`, {}, signal)
export const replyTo = (id: string, words: string) => post(`/api/incident/urges/${id}/reply`, { words })

/** The step that follows each stage of a whistle, who makes it, and whether it needs words. */
export const nextStep: Partial<Record<WhistleShown['stage'], { step: string; words: boolean; by: 'called' | 'caller' }>> = {
  BLOWN: { step: 'sign', words: false, by: 'called' },
  SIGNED: { step: 'contact', words: false, by: 'called' },
  CONTACTED: { step: 'arrive', words: false, by: 'called' },
  ARRIVED: { step: 'plan', words: true, by: 'called' },
  PLANNED: { step: 'finish', words: true, by: 'called' },
  FINISHED: { step: 'rate', words: true, by: 'caller' },
}
export const takeStep = (id: string, step: string, body: { words?: string; stars?: number }) =>
  post(`/api/incident/whistles/${id}/${step}`, body)
