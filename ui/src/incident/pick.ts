import type { Shape } from '@/api/shape'
import { search } from '@/docket/useEntries'
import { get, Problem } from '@/shared/http'
import { i18n } from '@/shared/i18n'
import type { CategoryChoice } from '@/shared/module'
import type { Choice } from '@/shared/PickField.vue'
import { recallCategories, type Category } from './useCategories'
import type { Suggestion, Twin, UnitShown } from './useIncident'

export async function findUnits(words: string, area?: string): Promise<Choice[]> {
  const { items } = await get<Shape<'organisation.Unit.UnitRows'>>('/api/organisation/units', { words, area, size: 30 })
  return items.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.areaName ?? unit.phone }))
}

const english = (category: Category) => category.id.replaceAll('_', ' ')
const labelOf = (category: Category) => (i18n.global.locale.value === 'en' ? english(category) : category.name)

export async function findCategories(words: string): Promise<Choice[]> {
  const all = await recallCategories()
  const wanted = words.toLowerCase()
  const fits = (category: Category) =>
    [category.code, category.name, english(category), category.groupName].some((text) => text.toLowerCase().includes(wanted))
  return all.filter(fits).map((category) => ({ value: category.code, label: labelOf(category), hint: category.groupName }))
}

/** Every category, for filters; none while the server does not answer. */
export async function categoryChoices(): Promise<CategoryChoice[]> {
  const all = await recallCategories().catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    return []
  })
  return all.map((category) => ({ code: category.code, name: labelOf(category), group: category.groupName }))
}

export async function findMatters(words: string): Promise<Choice[]> {
  if (words.length < 2) return []
  const { items } = await search({ kind: 'incident', text: words, state: 'open' }, 0, 20)
  return items.map((entry) => ({ value: entry.id, label: entry.title ?? entry.number, hint: entry.number }))
}

/** One reason why two matters may be the same, in both languages. */
export interface NamedReason {
  zh: string
  en: string
}

export const reasonsOf = (reasons: readonly NamedReason[], locale: string) =>
  locale === 'en' ? reasons.map((one) => one.en).join(', ') : reasons.map((one) => one.zh).join('，')

const LEAST_LIKENESS = 0.3

/** The likely ones; those that nobody could compare stay, for a person may. */
export async function fetchTwins(incident: string, signal?: AbortSignal): Promise<Twin[]> {
  const all = await get<Twin[]>(`/api/incident/incidents/${incident}/twins`, {}, signal)
  return all.filter((one) => one.likeness === undefined || one.likeness >= LEAST_LIKENESS)
}

const LEAST_CERTAINTY = 0.05
const MOST_SUGGESTED = 3

/** What the words of a report may mean, as far as it is worth a look; nothing while nobody understands text. */
export async function fetchSuggestions(incident: string): Promise<Suggestion[]> {
  const all = await get<Suggestion[]>(`/api/incident/incidents/${incident}/suggestions`).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    return []
  })
  return all.filter((one) => one.probability >= LEAST_CERTAINTY).slice(0, MOST_SUGGESTED)
}

/** The unit that the table of duties names for a category in an area; nothing when it names none. */
export async function suggestLead(category: string, area: string): Promise<Choice | undefined> {
  const { lead } = await get<{ lead?: UnitShown }>('/api/incident/duties/lead', { category, area }).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    return { lead: undefined }
  })
  return lead && { value: lead.id, label: lead.name, hint: lead.phone }
}
