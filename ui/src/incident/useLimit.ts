import { useI18n } from 'vue-i18n'

/** Time limits in words: `3 wd` is three working days. */
export function useLimit() {
  const { t } = useI18n()
  function words(limit?: string | null): string {
    const [amount, unit] = (limit ?? '').split(' ')
    return unit ? `${amount} ${t(`incident.limit.${unit}`)}` : ''
  }
  return { words }
}
