import { get, post } from '@/shared/http'
import type { Choice } from '@/shared/PickField.vue'
import { uploadPhotos } from '@/shared/photos'
import type { Move, MoveField } from './moves'

/** The time limit of one stage. */
export interface StageClock {
  stage: string
  round: number
  limit: string
  started: string
  due: string
  stopped?: string | null
  paused?: string | null
  extended: boolean
  late: boolean
}

/** A line of the timeline. */
export interface Line {
  id: string
  at: string
  deed: string
  actorName: string
  note?: string | null
  said?: string | null
  facts?: Record<string, unknown>
}

/** A later ruling on a like case. */
export interface Precedent {
  incident: string
  number: string
  reason: string
  refusedBy: string
  givenTo: string
  at: string
}

/** An incident as a colleague sees it. */
export interface IncidentView {
  id: string
  number: string
  code?: string | null
  title: string
  stage: string
  area: string
  areaName: string
  building?: string | null
  place?: string | null
  lon?: number | null
  lat?: number | null
  category: string
  categoryName: string
  grade: string
  privacy: 'N' | 'R' | 'X'
  channel: string
  words: string
  photos: string[]
  reporter?: { id: string; name: string; phone: string } | null
  confidential: boolean
  receivedAt: string
  due?: string | null
  ownerName?: string | null
  ownerPhone?: string | null
  jointNames: string[]
  result?: string | null
  resultPhotos: string[]
  answer?: { solved: boolean; satisfied: boolean; words?: string | null } | null
  merged: number
  rework: number
  clocks: StageClock[]
  timeline: Line[]
  precedents: Precedent[]
  /** What the account may do with it now. */
  moves: Move[]
}

export type MoveValue = string | boolean | string[] | Blob[] | Choice[] | undefined
export type MoveValues = Record<string, MoveValue>

export const fetchIncident = (id: string, signal?: AbortSignal) => get<IncidentView>(`/api/incident/incidents/${id}`, {}, signal)

/** Turns what the form holds into what the server takes. */
export async function bodyOf(fields: readonly MoveField[], values: MoveValues): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {}
  for (const field of fields) body[field.name] = await plain(field, values[field.name])
  return body
}

async function plain(field: MoveField, value: MoveValue): Promise<unknown> {
  switch (field.type) {
    case 'photos':
      return uploadPhotos((value as Blob[] | undefined) ?? [])
    case 'unit':
    case 'category':
    case 'incident':
      return (value as Choice[] | undefined)?.[0]?.value ?? null
    case 'units':
      return ((value as Choice[] | undefined) ?? []).map((choice) => choice.value)
    case 'parts':
      return ((value as string[] | undefined) ?? []).filter((part) => part.trim()).map((words) => ({ words, category: null }))
    case 'time':
      return value ? `${value as string}:00+08:00` : null
    case 'number':
      return value === undefined || value === '' ? null : Number(value)
    default:
      return value === undefined || value === '' ? null : value
  }
}

export async function makeMove(id: string, move: Move, values: MoveValues): Promise<void> {
  await post(`/api/incident/incidents/${id}/${move.name}`, await bodyOf(move.fields, values))
}
