import { afterEach, describe, expect, it } from 'vitest'
import { Problem, Unreachable } from '@/shared/http'
import { keep, store, write } from '@/shared/outbox'
import { fetchOrKept, sends, sendWaiting } from '@/shared/useOutbox'

afterEach(async () => {
  await store.outbox.clear()
  await store.kept.clear()
})
const waiting = async (owner: string, title: string) => {
  const item = { ...write('test.kind', owner), title, state: 'waiting' as const, writtenAt: Number(title) }
  await keep(item)
  return item
}

describe('the outbox', () => {
  it('keeps an item while nobody answers and sends it under the same id later', async () => {
    const item = await waiting('anna', '1')
    const seen: string[] = []
    sends('test.kind', '/', async ({ id }) => {
      seen.push(id)
      if (seen.length === 1) throw new Unreachable()
    })
    expect(await sendWaiting('anna')).toBe(0)
    expect(await store.outbox.count()).toBe(1)
    expect(await sendWaiting('anna')).toBe(1)
    expect(seen).toEqual([item.id, item.id])
    expect(await store.outbox.count()).toBe(0)
  })

  it('keeps a refused item with its reason and goes on with the next', async () => {
    await waiting('anna', '1')
    await waiting('anna', '2')
    sends('test.kind', '/', async ({ title }) => {
      if (title === '1') throw new Problem({ status: 422, code: 'x', detail: 'no such place' })
    })
    expect(await sendWaiting('anna')).toBe(1)
    expect(await store.outbox.toArray()).toMatchObject([{ title: '1', state: 'refused', refusal: 'no such place' }])
  })

  it('loses nothing when the session has ended', async () => {
    await waiting('anna', '1')
    sends('test.kind', '/', async () => {
      throw new Problem({ status: 401, code: 'access.signed-out' })
    })
    await sendWaiting('anna')
    expect(await store.outbox.toArray()).toMatchObject([{ state: 'waiting' }])
  })

  it('never sends what another account wrote', async () => {
    await waiting('bert', '1')
    let sent = 0
    sends('test.kind', '/', async () => void sent++)
    await sendWaiting('anna')
    expect(sent).toBe(0)
  })
})

describe('what is kept for reading', () => {
  it('is read back when nobody answers, and only by its account', async () => {
    await fetchOrKept('anna', 'todo', async () => ['a'])
    const fail = () => Promise.reject(new Unreachable())
    expect((await fetchOrKept('anna', 'todo', fail)).value).toEqual(['a'])
    await expect(fetchOrKept('bert', 'todo', fail)).rejects.toThrow()
  })
})
