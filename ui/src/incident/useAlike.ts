import { onScopeDispose, ref, watch } from 'vue'
import { call, Problem } from '@/shared/http'
import type { NamedReason } from './pick'
import type { ReportWords } from './report'

/** An open matter that is likely the same as the one being written. */
export interface Offer {
  id: string
  number?: string
  title?: string
  category: string
  categoryName: string
  categoryEnglish: string
  because: NamedReason[]
  shared: string[]
  reports: number
  stage: string
  receivedAt: string
  promised?: string
}

/** What it may be. */
export interface Guess {
  code: string
  name: string
  english: string
}

interface Alike {
  offers: Offer[]
  guesses: Guess[]
}

const PAUSE = 700
const LEAST = 6

/** What was reported before, asked after a pause in the writing. Without a network there is simply nothing to say. */
export function useAlike(report: ReportWords, path: string, body: () => Promise<Record<string, unknown>> | Record<string, unknown>) {
  const alike = ref<Alike>({ offers: [], guesses: [] })
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  async function look() {
    running?.abort()
    const mine = (running = new AbortController())
    try {
      const found = await call<Alike>('POST', path, { ...(await body()), words: report.words }, mine.signal)
      if (mine === running) alike.value = found
    } catch (error) {
      if (!(error instanceof Problem) && !mine.signal.aborted) throw error
    }
  }

  watch(
    () => [report.words, report.place, report.point],
    () => {
      clearTimeout(timer)
      if (report.words.trim().length >= LEAST) timer = setTimeout(() => void look(), PAUSE)
      else alike.value = { offers: [], guesses: [] }
    },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { alike }
}
