import { describe, expect, it } from 'vitest'
import { newId } from '@/shared/ids'
import { queryOf, Problem } from '@/shared/http'
import { dayOf, minutesOf, nearness, spanBetween } from '@/shared/time'

describe('time', () => {
  it('counts a day by the county, not by the device', () => {
    expect(dayOf('2026-03-31T16:30:00Z')).toBe('2026-04-01')
  })
  it('is soon in the last quarter and late after the deadline', () => {
    const since = '2026-03-01T00:00:00Z'
    const due = '2026-03-05T00:00:00Z'
    expect(nearness(due, Date.parse('2026-03-03T23:59:00Z'), since)).toBe('calm')
    expect(nearness(due, Date.parse('2026-03-04T00:00:00Z'), since)).toBe('soon')
    expect(nearness(due, Date.parse('2026-03-05T00:00:01Z'), since)).toBe('late')
    expect(nearness(due, Date.parse('2026-03-06T00:00:00Z'), since, true)).toBe('done')
  })
  it('says a distance in the unit a person would', () => {
    expect(spanBetween(0, 59 * 60_000)).toEqual({ unit: 'minute', count: 59 })
    expect(spanBetween(0, 47 * 3_600_000)).toEqual({ unit: 'hour', count: 47 })
    expect(spanBetween(0, 72 * 3_600_000)).toEqual({ unit: 'day', count: 3 })
  })
  it('reads the whole minutes of a duration', () => {
    expect(['PT0S', 'PT25M', 'PT36H', 'PT3H30M', 'PT51H4M12.34S', 'PT59.9S'].map(minutesOf)).toEqual([0, 25, 2160, 210, 3064, 0])
  })
})

describe('ids', () => {
  it('carry the instant, the version and the variant', () => {
    const id = newId(0x0123456789ab)
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(newId()).not.toBe(newId())
  })
})

describe('http', () => {
  it('leaves out what is empty and repeats what is many', () => {
    expect(queryOf({ a: '', b: null, c: 0, d: ['x', 'y'], e: false })).toBe('?c=0&d=x&d=y&e=false')
  })
  it('puts each sentence of a problem beside its field', () => {
    const problem = new Problem({ status: 422, code: 'x', detail: 'whole', field: 'phone', fields: [{ field: 'name', rule: 'short' }] })
    expect(problem.fields).toEqual({ name: 'short', phone: 'whole' })
  })
})
