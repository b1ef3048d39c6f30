import { computed, onScopeDispose, watch, type Ref } from 'vue'
import { get } from '@/shared/http'
import { i18n } from '@/shared/i18n'
import { useLoad } from '@/shared/useLoad'
import type { Area, LonLat } from '@/territory/geometry'

/** One sentence in both languages, as the server says it. */
export interface Sentence {
  zh: string
  en: string
}
export const subjects = ['DIVISION', 'SITING', 'NETWORK', 'ROUNDS', 'SCREENING', 'ROSTER', 'ROOMS', 'MATCH'] as const
export type Subject = (typeof subjects)[number]
export type State = 'COMPUTING' | 'COMPUTED' | 'INFEASIBLE' | 'FAILED' | 'APPROVED' | 'APPLIED' | 'UNDONE' | 'DISCARDED'

/** A rule that a clerk sets. */
export interface Field {
  id: string
  label: Sentence
  type: 'number' | 'choice' | 'rule' | 'date' | 'places' | 'table'
  strength: 'HARD' | 'RULE' | 'SOFT' | 'FIGURE'
  value: string
  least?: number | null
  most?: number | null
  unit?: Sentence | null
  choices: { value: string; label: Sentence }[]
  /** The rule whose detail it is, and with which of its values it is asked for. */
  of?: string | null
  when?: string[]
}
export interface Figure {
  id: string
  label: Sentence
  before?: number | null
  after: number
}
export interface Zone {
  id: string
  label: string
  load: number
  continues?: string | null
  border?: Area | null
}
export interface Thing {
  id: string
  label: string
  /** Absent for what is on no map, such as a shift. */
  lon?: number | null
  lat?: number | null
  zone?: string | null
  was?: string | null
  load: number
  tone: 'thing' | 'site' | 'candidate' | 'closed'
  why?: { cost: number; next?: string | null; nextCost?: number | null; sentence: Sentence } | null
}
/** Whether a thing is on the map. */
export const isPlaced = (thing: Thing): thing is Thing & { lon: number; lat: number } => typeof thing.lon === 'number' && typeof thing.lat === 'number'

export interface Table {
  id: string
  title: Sentence
  columns: Sentence[]
  rows: (string | number | Sentence)[][]
  /** Which thing a cell tells of, row by row; empty where none does. */
  keys?: (string | null)[][]
}
export interface Finding {
  rule: string
  title: Sentence
  hard: boolean
  kept: boolean
  by: number
  /** By how much today's state breaks it; absent where there is nothing to compare with. */
  today?: number | null
  unit?: Sentence | null
  where: string[]
}
/** How things stand without the plan, or why there is nothing to compare with. */
export interface Today {
  words: Sentence
  stands: boolean
  zones: Zone[]
  lines: Line[]
}
export interface Line {
  id: string
  label: string
  path: LonLat[]
}
/** A household's link to a member of a network, and who else lives near. */
export interface Linked {
  household: Thing
  nearest: { id: string; label: string; metres: number; households: number }[]
}
export interface Answered {
  objective: number
  bound?: number | null
  boundWords: Sentence
  /** What the groups are counted in. */
  unit?: Sentence | null
  seconds: number
  reproducible: boolean
  figures: Figure[]
  findings: Finding[]
  zones: Zone[]
  today: Today
  things: Thing[]
  lines: Line[]
  tables: Table[]
  assigned: Record<string, string>
  /** Where a hand may put a thing; empty where those are the zones. */
  places: { id: string; label: string }[]
}
export interface Run {
  taken: boolean
  waiting: number
  cancelled: boolean
  phase?: string | null
  objective?: number | null
  bound?: number | null
  elapsed?: number | null
}
/** A change of one rule that may help. */
export interface WayOut {
  option: string
  value: string
  sentence: Sentence
}
export interface Step {
  number: number
  state: State
  options: Record<string, string>
  seed: number
  seconds: number
  basedOn?: number | null
  madeAt: string
  run?: Run | null
  conflict?: { code: string; conflict: Sentence[]; waysOut: WayOut[] } | null
  failure?: { code: string; sentence: Sentence; waysOut?: WayOut[] } | null
  objective?: number | null
  figures: Figure[]
}
export interface PlanShown {
  id: string
  subject: Subject
  area: string
  areaName: string
  title: string
  madeAt: string
  applicable: boolean
  mayEdit: boolean
  mayApprove: boolean
  versions: Step[]
}

/** Where a thing is, as the answer has it after all edits. */
export const placeOf = (answer: Answered, thing: Thing) => answer.assigned[thing.id] ?? thing.zone
/** What people call a zone, a place, or the member of a network to whom a household is linked. */
export const nameIn = (answer: Answered, id?: string | null) =>
  [answer.places, answer.zones, answer.today.zones, answer.things].flatMap((those: readonly { id: string; label: string }[]) => those.find((one) => one.id === id) ?? []).at(0)?.label ?? id ?? '—'

/** The sentence in the reader's language. */
export const inWords = (sentence: Sentence) => (i18n.global.locale.value === 'en' ? sentence.en : sentence.zh)

/** From here on nobody reads the decimals. */
const LARGE = 1000
const formats = new Map<string, Intl.NumberFormat>()
function format(digits: number) {
  const key = `${i18n.global.locale.value} ${digits}`
  const found = formats.get(key) ?? new Intl.NumberFormat(i18n.global.locale.value, { maximumFractionDigits: digits })
  formats.set(key, found)
  return found
}
/** A number as people read it. */
export const plain = (value: number | null | undefined) => (value === null || value === undefined ? '—' : format(Math.abs(value) >= LARGE ? 0 : 2).format(value))

export const tones: Record<State, string> = {
  COMPUTING: 'accent',
  COMPUTED: 'accent',
  INFEASIBLE: 'warn',
  FAILED: 'late',
  APPROVED: 'good',
  APPLIED: 'good',
  UNDONE: '',
  DISCARDED: '',
}

/** So often a plan is asked for at first, for a contradiction is found at once; later once a second. */
const SOON = 250
const SOONS = 12
const LATER = 1_000

/** A plan, asked for again and again while something of it is being computed. */
export function usePlan(id: Ref<string>) {
  const plan = useLoad((signal) => get<PlanShown>(`/api/planning/plans/${id.value}`, {}, signal))
  const computing = computed(() => plan.data.value?.versions.some((version) => version.state === 'COMPUTING') ?? false)
  let timer: ReturnType<typeof setTimeout> | undefined
  function ask(times: number) {
    timer = setTimeout(async () => {
      if (!plan.busy.value) await plan.reload()
      if (computing.value) ask(times + 1)
    }, times < SOONS ? SOON : LATER)
  }
  watch(computing, (now) => {
    clearTimeout(timer)
    if (now) ask(0)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { ...plan, computing }
}

export const fetchAnswer = (id: string, number: number, signal?: AbortSignal) =>
  get<{ step: Step; answer?: Answered | null }>(`/api/planning/plans/${id}/versions/${number}`, {}, signal)
