import { get, post } from '@/shared/http'

/** A report as its reporter sees it with the query code. */
export interface MyReport {
  number: string
  title: string
  words: string
  stage: string
  place?: string | null
  receivedAt: string
  due?: string | null
  uncertain?: boolean
  ownerName?: string | null
  ownerPhone?: string | null
  waitReason?: string | null
  result?: string | null
  resultPhotos: string[]
  merged: number
  timeline: { at: string; deed: string; said?: string | null; unit?: string | null }[]
  /** Whether the question "is it solved?" is open now. */
  asks: boolean
  answer?: { solved: boolean; satisfied: boolean; words?: string | null } | null
  proof?: unknown
}

export const fetchMine = (code: string, signal: AbortSignal) => get<MyReport>(`/api/open/incident/reports/${code}`, {}, signal)

export const answer = (code: string, body: { solved: boolean; satisfied: boolean; words: string | null }) =>
  post(`/api/open/incident/reports/${code}/answer`, body)
