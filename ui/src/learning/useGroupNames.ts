import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { recallCategories } from '@/incident/useCategories'
import { Problem } from '@/shared/http'

/** Names of the groups of categories, and shares as people read them. */
export function useGroupNames() {
  const { locale } = useI18n()
  const names = shallowRef(new Map<string, string>())
  recallCategories().then(
    (all) => (names.value = new Map(all.map((one) => [one.group, one.groupName]))),
    (error: unknown) => {
      if (!(error instanceof Problem)) throw error
    },
  )
  const groupName = (code: string) => names.value.get(code) ?? code

  /** A part of a whole in percent; a dash where there is no whole. */
  function share(part: number, whole = 1): string {
    if (!whole) return '—'
    return new Intl.NumberFormat(locale.value, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole)
  }
  /** A certainty, never rounded up to one hundred per cent. */
  function certainty(value: number): string {
    const floored = Math.floor(value * 10_000) / 10_000
    return new Intl.NumberFormat(locale.value, { style: 'percent', maximumFractionDigits: 2 }).format(floored)
  }
  return { groupName, share, certainty }
}
