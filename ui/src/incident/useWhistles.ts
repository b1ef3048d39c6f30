import type { Shape } from '@/api/shape'
import { get, post } from '@/shared/http'

/** A whistle (a call to come) as pages show it. */
export type WhistleShown = Shape<'incident.Whistles.Shown'>
/** A supervisor's demand for an answer. */
export type Urge = Shape<'incident.Urges.Urge'>

export const fetchWhistles = (incident: string, signal: AbortSignal) =>
  get<WhistleShown[]>(`/api/incident/incidents/${incident}/whistles`, {}, signal)
export const fetchUrges = (incident: string, signal: AbortSignal) => get<Urge[]>(`/api/incident/incidents/${incident}/urges`, {}, signal)
export const urge = (incident: string, words: string) => post(`/api/incident/incidents/${incident}/urge`, { words })
export const replyTo = (id: string, words: string) => post(`/api/incident/urges/${id}/reply`, { words })

/** The step that follows each stage of a whistle, who makes it, and whether it needs words. */
export const nextStep: Partial<Record<string, { step: string; words: boolean; by: 'called' | 'caller' }>> = {
  BLOWN: { step: 'sign', words: false, by: 'called' },
  SIGNED: { step: 'contact', words: false, by: 'called' },
  CONTACTED: { step: 'arrive', words: false, by: 'called' },
  ARRIVED: { step: 'plan', words: true, by: 'called' },
  PLANNED: { step: 'finish', words: true, by: 'called' },
  FINISHED: { step: 'rate', words: true, by: 'caller' },
}
export const takeStep = (id: string, step: string, body: { words?: string; stars?: number }) =>
  post(`/api/incident/whistles/${id}/${step}`, body)
