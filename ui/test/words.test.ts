import { describe, expect, it } from 'vitest'
import { isReply } from '@/incident/moves'
import { bodyOfReport, emptyReport } from '@/incident/report'
import { partsOf } from '@/shared/marks'

describe('words', () => {
  it('a report that joins another says so from the outbox as well, under the same request id', () => {
    const kept = JSON.parse(JSON.stringify({ ...emptyReport(), words: '路灯坏了', joins: '01a2-other' }))
    const [first, again] = [1, 2].map(() => bodyOfReport('client-1', kept, null, []))
    expect(first).toMatchObject({ clientId: 'client-1', joins: '01a2-other' })
    expect(again).toEqual(first)
    expect(bodyOfReport('client-2', emptyReport(), null, []).joins).toBeNull()
  })

  it('a draft of an earlier version, which knows nothing of joining, is sent as a report of its own', () => {
    const older: Partial<ReturnType<typeof emptyReport>> = emptyReport()
    delete older.joins
    expect(bodyOfReport('client-3', older as ReturnType<typeof emptyReport>, null, []).joins).toBeNull()
  })

  it('a text is cut at its marks and loses nothing', () => {
    const text = '请打13812345678找王建国'
    const parts = partsOf(text, [
      { from: 2, to: 13, kind: 'MOBILE' },
      { from: 14, to: 17, kind: 'NAME' },
    ])
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts.filter((part) => part.kind).map((part) => part.text)).toEqual(['13812345678', '王建国'])
  })

  it('only what the requester reads as the answer is looked at', () => {
    expect(['solve', 'finish', 'escalate', 'void'].filter(isReply)).toEqual(['solve', 'finish'])
  })
})
