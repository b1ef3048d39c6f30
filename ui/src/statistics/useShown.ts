import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { recallCategories } from '@/incident/useCategories'
import { useUnitNames } from '@/organisation/useUnitNames'
import { useNames } from '@/territory/useNames'
import { formOf, type By, type Indicator } from './useFigures'

/** How figures and what they are of are written. */
export function useShown() {
  const { t, locale } = useI18n()
  const areas = useNames()
  const units = useUnitNames()
  const categories = ref(new Map<string, string>())
  void recallCategories()
    .then((all) => all.forEach((one) => categories.value.set(one.code, one.name).set(one.group, one.groupName)))
    .catch(() => undefined)

  function keyName(by: By, key: string): string {
    if (by === 'WHOLE') return t('statistics.whole')
    if (by === 'TOWNSHIP' || by === 'COMMUNITY' || by === 'GRID') return areas.area(key)
    if (by === 'UNIT') return key ? units.unit(key) : t('statistics.nobody')
    if (by === 'GROUP' || by === 'CATEGORY') return categories.value.get(key) ?? key
    if (by === 'CHANNEL') return t(`incident.channel.${key}`)
    if (by === 'GRADE') return t(`incident.grade.${key}`)
    if (by === 'STAGE') return t(`docket.stage.${key}`)
    return key
  }

  const title = (indicator: Indicator) => (locale.value === 'en' ? indicator.en : indicator.zh)
  const words = (both?: { zh: string; en: string }) => (locale.value === 'en' ? both?.en : both?.zh) ?? ''

  /** A count, a share in percent or hours; a dash where there is nothing to divide by. */
  function valueOf(indicator: Indicator, value?: number | null): string {
    if (value === undefined || value === null) return '—'
    const form = formOf(indicator)
    if (form === 'RATE') return `${(value * 100).toFixed(1)}%`
    if (form === 'HOURS') return t('statistics.hours', { count: value.toFixed(1) })
    return value.toLocaleString(locale.value)
  }
  return { keyName, title, words, valueOf }
}
