import type { Entry } from '@/docket/useEntries'
import { get, post } from '@/shared/http'
import type { Choice } from '@/shared/PickField.vue'
import { uploadPhotos } from '@/shared/photos'
import { PHOTOS, type Category } from './useCategories'
import type { Move, MoveField } from './moves'

/** The time limit of one stage. */
export interface StageClock {
  stage: string
  round: number
  limit: string
  started: string
  due: string
  stopped?: string
  paused?: string
  extended: boolean
  late: boolean
}

/** A line of the timeline. */
export interface Line {
  actor: string
  actorName: string
  at: string
  deed: string
  facts: Record<string, unknown>
  note?: string
  said?: string
  open: boolean
}

/** A category that the words may mean, and the words that speak for it. */
export interface Suggestion {
  category: string
  probability: number
  because: string[]
}

/** A later ruling on a like case. */
export interface Ruling {
  incident: string
  category: string
  area: string
  refusedBy: string
  reason: string
  givenTo: string
  at: string
}

export interface UnitShown {
  id: string
  name: string
  phone: string
}

export interface Told {
  words: string
  photos: string[]
  lon?: number
  lat?: number
  place?: string
  areaName: string
  reporter?: { id: string; name: string; phone?: string }
  answerable: boolean
  confidential: boolean
  receivedAt: string
}

/** An incident as somebody at work sees it, with what she may do now. */
export interface IncidentView {
  entry: Entry
  category: Category
  /** Whether the substance is withheld. */
  masked: boolean
  told?: Told
  assignment?: { lead: UnitShown; joint: UnitShown[]; centre: UnitShown; at: string; ruled: boolean }
  outcome?: { handler: string; words: string; photos: string[] }
  answer?: { solved: boolean; satisfied: boolean; words?: string; via: string }
  extensionAsked?: { by: string; reason: string; asker: string }
  clocks: StageClock[]
  timeline: Line[]
  links: { partOf?: string; parts: string[]; mergedInto?: string; merged: number }
  precedents: Ruling[]
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
      return uploadPhotos(PHOTOS, (value as Blob[] | undefined) ?? [])
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

/** Makes a move; the answer is the incident anew. */
export async function makeMove(id: string, move: Move, values: MoveValues): Promise<IncidentView> {
  return post<IncidentView>(`/api/incident/incidents/${id}/${move.name}`, await bodyOf(move.fields, values))
}
