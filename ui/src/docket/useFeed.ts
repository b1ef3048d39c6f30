import { onScopeDispose } from 'vue'
import type { Shape } from '@/api/shape'
import { get, Problem } from '@/shared/http'

type Happening = Shape<'docket.Feed.Happening'>
const EVERY = 15_000

/** Tells what has happened in the account's areas since the page was opened, as long as the page is in sight. */
export function useFeed(tell: (news: readonly Happening[]) => void) {
  let cursor: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  async function ask() {
    try {
      const news = document.hidden ? [] : await get<Happening[]>('/api/docket/feed', { after: cursor })
      const isFirst = cursor === undefined
      cursor = news.at(-1)?.cursor ?? cursor
      if (!over && news.length && !isFirst) tell(news)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
    if (!over) timer = setTimeout(() => void ask(), EVERY)
  }
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
  })
  void ask()
}
