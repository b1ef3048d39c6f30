import { onScopeDispose } from 'vue'

const TOGETHER = 400
const AGAIN = 60_000

/**
 * Says that something has happened in the account's areas, as long as the page is in sight. Happenings that come
 * together are told once. A stream that breaks comes back by itself; one that is refused is asked for again in a minute.
 */
export function useFeed(tell: () => void) {
  let stream: EventSource | undefined
  let telling: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  function soon() {
    clearTimeout(telling)
    telling = setTimeout(tell, TOGETHER)
  }
  function leave() {
    stream?.close()
    stream = undefined
    clearTimeout(retry)
  }
  function follow() {
    leave()
    const own = new EventSource('/api/docket/feed/live')
    own.addEventListener('happening', soon)
    own.addEventListener('signed-out', leave)
    own.addEventListener('error', () => {
      if (own.readyState === EventSource.CLOSED && own === stream) retry = setTimeout(resume, AGAIN)
    })
    stream = own
  }
  /** What happened while nobody looked is not streamed again: the page is read anew. */
  function resume() {
    follow()
    soon()
  }
  const seen = () => (document.hidden ? leave() : resume())

  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', seen)
    clearTimeout(telling)
    leave()
  })
  if (!document.hidden) follow()
}
