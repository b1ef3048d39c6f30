import { useI18n } from 'vue-i18n'

/** Names of what can be done to an incident; a deed of another module keeps its code. */
export function useDeeds() {
  const { t, te } = useI18n()
  function titleOf(deed: string): string {
    const key = `incident.deed.${deed.replace(/^incident\./, '')}`
    return te(key) ? t(key) : deed
  }
  return { titleOf }
}
