import { expect, it } from 'vitest'
import { nested } from '@/statistics/bursts'
import type { Burst } from '@/statistics/useHot'

const burst = (area: string, category: string, observed: number, to = '2026-11-22'): Burst => ({
  id: `${area}-${category}-${to}`,
  from: '2026-11-16',
  to,
  category,
  area,
  observed,
  people: observed,
  expected: 1,
  probability: 0.0001,
  about: '',
})

it('a burst of a place stands below the smallest larger place with the same burst', () => {
  const lines = nested([
    burst('340404001', '0302', 14),
    burst('340404', '0302', 51),
    burst('340404002', '0302', 20),
    burst('340404001001', '0302', 7),
    burst('340404001002', '0401', 16),
    burst('340404001003', '0302', 5, '2026-11-15'),
  ])
  expect(lines.map(({ burst, depth }) => [burst.area, burst.category, depth])).toEqual([
    ['340404', '0302', 0],
    ['340404002', '0302', 1],
    ['340404001', '0302', 1],
    ['340404001001', '0302', 2],
    ['340404001002', '0401', 0],
    ['340404001003', '0302', 0],
  ])
})
