import type { Shape } from '@/api/shape'
import { get, post } from '@/shared/http'

/** What a requester sees of her report. */
export type Slip = Shape<'incident.Slip'>
export type AnswerBody = Omit<Shape<'incident.Open.AnswerBody'>, 'words'> & { words: string | null }

const addressOf = (county: string, code: string) => `/api/open/incident/reports/${county}/${code}`

export const fetchMine = (county: string, code: string, signal: AbortSignal) => get<Slip>(addressOf(county, code), {}, signal)

export const answer = (county: string, code: string, body: AnswerBody) => post<Slip>(`${addressOf(county, code)}/answer`, body)

/** Who has seen the reporter's name and phone. */
export type Seen = Shape<'incident.Calling.Seen'>
export const fetchLooks = (county: string, code: string, signal: AbortSignal) => get<Seen>(`${addressOf(county, code)}/looks`, {}, signal)
