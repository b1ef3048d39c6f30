import { describe, expect, it } from 'vitest'
import { searchOf, valuesOf } from '@/docket/useFilters'

describe('a kept search', () => {
  it('counts its last day whole, in the county', () => {
    expect(searchOf({ from: '2026-02-27', to: '2026-02-28' })).toMatchObject({
      openedFrom: '2026-02-27T00:00:00+08:00',
      openedBefore: '2026-02-28T16:00:00.000Z',
    })
  })
  it('shows the same filters when it is opened again', () => {
    const values = { text: 'lamp', state: 'late', hand: '', category: '03', area: '340404001', stage: 'HANDLING', from: '2026-01-01', to: '2026-12-31' }
    const { openedFrom, ...rest } = searchOf(values)
    expect(valuesOf({ ...rest, openedFrom: new Date(openedFrom ?? '').toISOString() })).toEqual(values)
  })
  it('does not narrow by what is empty', () => {
    expect(Object.values(searchOf({ text: '', state: '', from: '' })).every((value) => value === undefined)).toBe(true)
  })
})
