import { useI18n } from 'vue-i18n'
import { minutesOf } from '@/shared/time'

/** Time limits in words: `3 wd` is three working days. */
export function useLimit() {
  const { t, locale } = useI18n()
  const tenths = (value: number) => new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 }).format(value)

  function words(limit?: string | null): string {
    const [amount, unit] = (limit ?? '').split(' ')
    return unit ? `${amount} ${t(`incident.limit.${unit}`)}` : ''
  }

  /** What was used of a limit, in working hours where it is one of working time; less than an hour in minutes. */
  function used(duration: string, limit: string): string {
    const minutes = minutesOf(duration)
    if (minutes < 60) return t('incident.charge.minutes', { minutes })
    return `${tenths(minutes / 60)} ${t(`incident.limit.${limit.includes('w') ? 'wh' : 'nh'}`)}`
  }
  return { words, used }
}
