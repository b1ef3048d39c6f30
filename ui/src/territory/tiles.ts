import type { Box, Projection } from './geometry'

export interface Tile {
  url: string
  x: number
  y: number
  width: number
  height: number
}

/** The 天地图 tiles (vector base, longitude/latitude grid of CGCS2000) that cover a box at about one tile pixel per screen pixel. */
export function tilesFor(box: Box, pixels: number, key: string, flat: Projection): Tile[] {
  const degreesPerPixel = Math.max((box.east - box.west) / Math.max(pixels, 1), 1e-9)
  const level = Math.min(18, Math.max(3, Math.round(Math.log2(360 / 256 / degreesPerPixel))))
  const span = 360 / 2 ** level
  const first = { column: Math.floor((box.west + 180) / span), row: Math.floor((90 - box.north) / span) }
  const last = { column: Math.floor((box.east + 180) / span), row: Math.floor((90 - box.south) / span) }
  const tiles: Tile[] = []
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) tiles.push(tile(level, row, column, span, key, flat))
  }
  return tiles.length > 80 ? [] : tiles
}

function tile(level: number, row: number, column: number, span: number, key: string, flat: Projection): Tile {
  const x = flat.x(column * span - 180)
  const y = flat.y(90 - row * span)
  const host = `https://t${(row + column) % 8}.tianditu.gov.cn/vec_c/wmts`
  const query = `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=c&FORMAT=tiles`
  return {
    url: `${host}?${query}&TILEMATRIX=${level}&TILEROW=${row}&TILECOL=${column}&tk=${encodeURIComponent(key)}`,
    x,
    y,
    width: flat.x(column * span + span - 180) - x,
    height: flat.y(90 - (row + 1) * span) - y,
  }
}
