import type { Shape } from '@/api/shape'
import { get, post } from '@/shared/http'
import type { Choice } from '@/shared/PickField.vue'
import { uploadPhotos } from '@/shared/photos'
import { PHOTOS } from './useCategories'
import type { Move, MoveField } from './moves'

export type StageClock = Shape<'docket.Clock'>
/** A line of the timeline. */
export type Line = Shape<'docket.Line'>
/** A time during which one held the matter. */
export type Spell = Shape<'docket.Timeline.Spell'>
/** What one holder used of one clock. */
export type Charge = Shape<'docket.Charges.Charge'>
/** A category that the words may mean, and the words that speak for it. */
export type Suggestion = Shape<'incident.triage.Suggesting.Suggestion'>
/** A later ruling on a like case. */
export type Ruling = Shape<'incident.Rulings.Ruling'>
/** An open matter that may be the same thing. */
export type Twin = Shape<'incident.Triage.Twin'>
export type UnitShown = Shape<'incident.Page.UnitShown'>
/** An incident as somebody at work sees it, with what she may do now. */
export type IncidentView = Shape<'incident.Page'>

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
