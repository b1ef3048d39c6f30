import type { Entry } from '@/docket/useEntries'
import { get, post, put, remove, type Page } from '@/shared/http'

/** How good one version is on held-back cases. */
export interface Examination {
  cases: number
  right: number
  amongThree: number
  routed: number
  sure: number
  sureWrong: number
  groups: Group[]
}

export interface Group {
  code: string
  cases: number
  right: number
  f1: number
}

export interface Training {
  id: string
  number: number
  state: 'RUNNING' | 'REPLACED' | 'NOT_BETTER' | 'FAILED'
  by: string
  startedAt: string
  finishedAt?: string
  problem?: string
  shipped: number
  cases: number
  imported: number
  heldBack: number
  certainty?: number
  threshold?: number
  meaning?: boolean
  figures?: Examination
  beside?: string
  besideFigures?: Examination
  model?: string
}

export interface Use {
  training?: string
  by: string
  at: string
  reason: 'trained' | 'chosen'
}

export interface Source {
  id: string
  name: string
  texts: number
  by: string
  at: string
}

export interface Overview {
  engine: 'OFF' | 'LEARNING' | 'WORDS' | 'MEANING' | 'FAILED'
  uses: Use[]
  /** whether the version in use is of an earlier release and the shipped one answers instead */
  outdated: boolean
  trainings: Training[]
  sources: Source[]
  fresh: number
  enough: number
  leastHeldBack: number
}

export type Wrong = 'EMPTY' | 'TOO_LONG' | 'NO_CATEGORY' | 'CATEGORY_UNKNOWN' | 'CATEGORY_RESTRICTED'

/** What a file of labelled texts holds. */
export interface FoundTexts {
  rows: number
  texts: number
  copies: number
  masked: number
  perCategory: Record<string, number>
  faulty: number
  faults: { row: number; wrong: Wrong; value: string }[]
}

export type What = 'SUGGESTED' | 'TAKEN' | 'ACTED' | 'CORRECTED' | 'SENT_BACK' | 'LEFT'

export interface RoutingState {
  threshold?: number
  by?: string
  at?: string
  expected?: number
  from: string
  to: string
  figures: { counts: Record<What, number>; left: Record<string, number> }
}

const ROOT = '/api/incident/learning'
export const fetchOverview = (signal?: AbortSignal) => get<Overview>(ROOT, {}, signal)
export const train = () => post<{ id: string }>(`${ROOT}/trainings`)
export const use = (training?: string) => post<Overview>(`${ROOT}/use`, { training: training ?? null })
export const checkTexts = (name: string, csv: string) => post<FoundTexts>(`${ROOT}/texts/check`, { name, csv })
export const bringTexts = (name: string, csv: string) => post<FoundTexts>(`${ROOT}/texts`, { name, csv })
export const takeBackTexts = (source: string) => remove(`${ROOT}/texts/${source}`)
export const fetchRouting = (signal?: AbortSignal) => get<RoutingState>('/api/incident/routing', {}, signal)
export const setRouting = (threshold: number | null) => put<RoutingState>('/api/incident/routing', { threshold })
export const fetchRouted = (what: What, from: string, to: string, page: number) =>
  get<Page<Entry>>('/api/incident/routing/cases', { what, from, to, page, size: 50 })

/** The group that is placed worst, of those with enough cases to say so. */
export function weakestOf({ groups }: Examination, least = 5): Group | undefined {
  return groups.filter((group) => group.cases >= least).sort((a, b) => a.f1 - b.f1)[0]
}

/** A file as text: UTF-8, or GB 18030 as spreadsheets in China write it. */
export async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
