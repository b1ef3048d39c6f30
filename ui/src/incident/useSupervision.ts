import { get } from '@/shared/http'

/** An incident as a supervisor sees it: the process, without words and reporter. */
export interface Watched {
  id: string
  number: string
  area: string
  building?: string
  category: string
  grade: string
  stage: string
  unit?: string
  receivedAt: string
  dueAt?: string
  late: boolean
  rework: number
  reports: number
}

/** The same thing at the same place again. */
export interface Repeated {
  category: string
  place: string
  times: number
  last: string
}

/** What to talk about today. */
export interface Watch {
  soon: Watched[]
  late: Watched[]
  urgent: Watched[]
  returned: Watched[]
  reworked: Watched[]
  repeated: Repeated[]
}

export const fetchWatch = (area: string, signal: AbortSignal) => get<Watch>('/api/incident/supervision', { area }, signal)
export const fetchSamples = (area: string, signal: AbortSignal) => get<Watched[]>('/api/incident/supervision/samples', { area }, signal)
