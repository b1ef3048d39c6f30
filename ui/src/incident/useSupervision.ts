import type { Shape } from '@/api/shape'
import { get } from '@/shared/http'

/** An incident as a supervisor sees it: the process, without words and reporter. */
export type Watched = Shape<'incident.Supervision.Watched'>
/** What to talk about today. */
export type Watch = Shape<'incident.Supervision.Watch'>

export const fetchWatch = (area: string, signal: AbortSignal) => get<Watch>('/api/incident/supervision', { area }, signal)
export const fetchSamples = (area: string, signal: AbortSignal) => get<Watched[]>('/api/incident/supervision/samples', { area }, signal)
