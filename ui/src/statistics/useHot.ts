import type { Entry } from '@/docket/useEntries'
import { get, post, put, type Page } from '@/shared/http'

export interface HotRun {
  id: string
  from: string
  to: string
  madeAt: string
  by: string
  matters: number
  meaning: boolean
}

/** One problem that many people report, as far as the reader's area goes. */
export interface HotIssue {
  id: string
  name: string
  place: string
  category: string
  area: string
  trend: 'RISING' | 'STEADY' | 'FALLING'
  many: number
  people: number
  closed: number
  firstAt: string
  lastAt: string
  lon?: number
  lat?: number
}

export interface Burst {
  id: string
  from: string
  to: string
  category: string
  area: string
  observed: number
  people: number
  expected: number
  probability: number
  about: string
}

export interface HotOverview {
  run?: HotRun
  issues: HotIssue[]
  bursts: Burst[]
}

export interface HotDetail {
  issue: HotIssue
  weeks: number[]
  points: { incident: string; lon?: number; lat?: number; at: string }[]
}

export const sections = ['OVERVIEW', 'HOT', 'SOLVED', 'TOPIC', 'MEASURES'] as const
export type Section = (typeof sections)[number]

export interface Analysis {
  id: string
  month: string
  area: string
  state: 'DRAFT' | 'ISSUED'
  title: string
  figures: { indicator: string; value?: number; before?: number }[]
  issues: HotIssue[]
  bursts: Burst[]
  topicIssue?: string
  topic: string
  texts: Partial<Record<Section, string>>
  by: string
  madeAt: string
  changedBy: string
  changedAt: string
  version: number
}

const HOT = '/api/statistics/hot'
const ANALYSES = '/api/statistics/analyses'
export const fetchHot = (signal?: AbortSignal) => get<HotOverview>(HOT, {}, signal)
export const lookNow = (from: string, to: string) => post<HotOverview>(HOT, { from, to })
export const fetchIssue = (id: string, signal?: AbortSignal) => get<HotDetail>(`${HOT}/issues/${id}`, {}, signal)
export const fetchIssueCases = (id: string, page: number) => get<Page<Entry>>(`${HOT}/issues/${id}/cases`, { page, size: 50 })
export const fetchBurstCases = (id: string, page: number) => get<Page<Entry>>(`${HOT}/bursts/${id}/cases`, { page, size: 50 })
export const fetchAnalyses = (signal?: AbortSignal) => get<Analysis[]>(ANALYSES, {}, signal)
export const fetchAnalysis = (id: string, signal?: AbortSignal) => get<Analysis>(`${ANALYSES}/${id}`, {}, signal)
export const draftAnalysis = (month: string, topic?: string) => post<Analysis>(ANALYSES, { month, topic })
export const writeAnalysis = ({ id, version, title, topic, texts }: Analysis) =>
  put<Analysis>(`${ANALYSES}/${id}`, { version, title, topic, texts })
export const issueAnalysis = ({ id, version }: Analysis) => post<Analysis>(`${ANALYSES}/${id}/issue`, { version })
export const paperOf = ({ id }: Analysis, form: 'pdf' | 'docx') => `${ANALYSES}/${id}/paper.${form}`

/** The first and the last day of a month such as `2026-05`. */
export function daysOf(month: string): { from: string; to: string } {
  const [year, number] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` }
}
