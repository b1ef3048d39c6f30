import { get, post } from '@/shared/http'
import type { UnitShown } from './useIncident'

/** What a requester sees of her report. */
export interface Slip {
  number: string
  code: string
  category: string
  words: string
  photos: string[]
  place?: string
  areaName: string
  receivedAt: string
  promised?: string
  late: boolean
  stage: string
  stageWords: string
  owner?: UnitShown
  waits?: { what: string; reason: string; until: string }
  result?: string
  resultPhotos: string[]
  /** Whether the question "is it solved?" is hers to answer now. */
  asked: boolean
  answer?: { solved: boolean; satisfied: boolean; words?: string }
  transferredTo?: string
  reports: number
  timeline: { at: string; words: string; said?: string }[]
}

export interface AnswerBody {
  solved: boolean
  satisfied: boolean
  words: string | null
}

const addressOf = (county: string, code: string) => `/api/open/incident/reports/${county}/${code}`

export const fetchMine = (county: string, code: string, signal: AbortSignal) => get<Slip>(addressOf(county, code), {}, signal)

export const answer = (county: string, code: string, body: AnswerBody) => post<Slip>(`${addressOf(county, code)}/answer`, body)
