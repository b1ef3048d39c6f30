import { describe, expect, it } from 'vitest'
import { clustersOf, type Spot } from '@/territory/clusters'

const flat = { x: (lon: number) => lon * 1000, y: (lat: number) => -lat * 1000 }
const spot = (id: string, lon: number, tone: Spot['tone'] = 'calm'): Spot => ({ id, label: id, at: [lon, 32], tone })

describe('points on a map', () => {
  it('stand alone when they are apart', () => {
    expect(clustersOf([spot('a', 1), spot('b', 2)], flat, 100)).toHaveLength(2)
  })
  it('become one with the most pressing tone when they would overlap', () => {
    const [one, ...rest] = clustersOf([spot('a', 1), spot('b', 1.05, 'late'), spot('c', 1.02, 'soon')], flat, 100)
    expect(rest).toHaveLength(0)
    expect(one.tone).toBe('late')
    expect(one.spots.map((each) => each.id).sort()).toEqual(['a', 'b', 'c'])
  })
  it('are all there, however dense', () => {
    const many = Array.from({ length: 3000 }, (_, n) => spot(String(n), Math.sin(n) * 5))
    expect(clustersOf(many, flat, 200).reduce((sum, cluster) => sum + cluster.spots.length, 0)).toBe(3000)
  })
  it('gather across the edges of cells', () => {
    expect(clustersOf([spot('a', 0.199), spot('b', 0.201)], flat, 100)).toHaveLength(1)
  })
})
