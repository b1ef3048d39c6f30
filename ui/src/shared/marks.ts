/** Personal data at one place of a text, from `from` (inclusive) to `to` (exclusive). */
export interface Mark {
  from: number
  to: number
  kind: string
}

/** A piece of a text, marked or not. */
export interface Part {
  text: string
  kind?: string
}

/** Cuts a text at its marks. */
export function partsOf(text: string, marks: readonly Mark[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.from > at) parts.push({ text: text.slice(at, mark.from) })
    parts.push({ text: text.slice(mark.from, mark.to), kind: mark.kind })
    at = mark.to
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}
