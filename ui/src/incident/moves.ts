import type { Shape } from '@/api/shape'

/** One thing that a move asks for, as the server's table of moves says. */
export type MoveField = Shape<'incident.Moves.Field'>
/** A move that is open to the account now: the last part of its address, and its form. */
export type Move = Shape<'incident.Moves.Offer'>

/** Moves that bring the matter on: drawn as the main buttons. */
const forward = new Set([
  'accept',
  'solve',
  'dispatch',
  'sign',
  'decide-extension',
  'resume',
  'finish',
  'verify',
  'check',
  'call-back',
])
const grave = new Set(['void', 'reject'])

export const toneOf = (move: string) => (forward.has(move) ? 'main' : grave.has(move) ? 'danger' : '')

/** The likeliest moves first; those that end the matter otherwise, last. */
export const inOrder = (moves: readonly Move[]) => [...moves].sort((a, b) => rank(a.name) - rank(b.name))
const rank = (move: string) => (forward.has(move) ? 0 : ['transfer', 'merge', 'void'].includes(move) ? 2 : 1)

/** Short texts stand on one line, the others have room. */
const lines = new Set(['body', 'receipt'])
export const rowsOf = (field: string) => (lines.has(field) ? undefined : 3)

/** Moves whose words the requester reads as the answer. */
const replies = new Set(['solve', 'finish'])
export const isReply = (move: string) => replies.has(move)
