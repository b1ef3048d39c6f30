import { describe, expect, it } from 'vitest'
import { colour, grounds, neighboursOf } from '@/territory/colouring'
import { boxOfArea, middleOf, projection, type Area } from '@/territory/geometry'
import { tilesFor } from '@/territory/tiles'

const square = (west: number, south: number, side = 0.01): Area => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]],
})
const board = Array.from({ length: 36 }, (_, i) => square(116 + (i % 6) * 0.01, 32 + Math.floor(i / 6) * 0.01))

describe('colouring', () => {
  it('gives neighbours different grounds, corners included', () => {
    const chosen = colour(board)
    const neighbours = neighboursOf(board)
    expect(neighbours[7].size).toBe(8)
    neighbours.forEach((others, index) => others.forEach((other) => expect(chosen[other]).not.toBe(chosen[index])))
    expect(Math.max(...chosen)).toBeLessThan(grounds.length)
  })
  it('sees a small area across a street from the side of a large one', () => {
    expect(neighboursOf([square(116, 32, 0.1), square(116.1002, 32.05, 0.001)])[0].has(1)).toBe(true)
    expect(neighboursOf([square(116, 32, 0.1), square(116.102, 32.05, 0.001)])[0].has(1)).toBe(false)
  })
})

describe('geometry', () => {
  it('projects there and back', () => {
    const flat = projection({ west: 116, east: 117, south: 32, north: 33 })
    expect(flat.lon(flat.x(116.83))).toBeCloseTo(116.83, 9)
    expect(flat.lat(flat.y(32.61))).toBeCloseTo(32.61, 9)
    expect(flat.y(33)).toBeLessThan(flat.y(32))
  })
  it('labels a square in its middle', () => {
    const [lon, lat] = middleOf(square(116, 32))
    expect(lon).toBeCloseTo(116.005, 6)
    expect(lat).toBeCloseTo(32.005, 6)
  })
})

describe('tiles', () => {
  it('cover the box that is shown', () => {
    const box = boxOfArea(square(116.8, 32.5, 0.05))
    const flat = projection(box)
    const tiles = tilesFor(box, 800, 'key', flat)
    const [left, right] = [Math.min(...tiles.map((t) => t.x)), Math.max(...tiles.map((t) => t.x + t.width))]
    expect(left).toBeLessThanOrEqual(flat.x(box.west))
    expect(right).toBeGreaterThanOrEqual(flat.x(box.east))
    expect(tiles.every((tile) => tile.url.startsWith('https://t') && tile.url.includes('tk=key'))).toBe(true)
  })
})
