import { ref } from 'vue'
import { Problem } from '@/shared/http'
import { fetchMapSettings, type MapSettings } from './useTerritory'

const settings = ref<MapSettings>({ tiandituKey: '', reviewNumber: '' })
let asked: Promise<void> | undefined

/** The key of the base map and the 审图号 that every map shows, asked for once. */
export function useMapSettings() {
  asked ??= fetchMapSettings().then(
    (found) => void (settings.value = found),
    (error: unknown) => {
      asked = undefined
      if (!(error instanceof Problem)) throw error
    },
  )
  return settings
}
