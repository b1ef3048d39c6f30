import { onScopeDispose, ref } from 'vue'

/** Whether the page is as narrow as a phone, or magnified so far. */
export function useNarrow() {
  const query = window.matchMedia('(max-width: 720px)')
  const narrow = ref(query.matches)
  const change = (event: MediaQueryListEvent) => (narrow.value = event.matches)
  query.addEventListener('change', change)
  onScopeDispose(() => query.removeEventListener('change', change))
  return narrow
}
