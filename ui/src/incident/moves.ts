/** What a move asks for. The server says which moves are allowed; this table says how each is filled in. */
export type MoveField =
  | { name: string; kind: 'text'; rows?: number; required?: boolean; most?: number; hint?: string }
  | { name: string; kind: 'unit' | 'units' | 'category' | 'matter'; required?: boolean }
  | { name: string; kind: 'choice'; options: readonly string[]; required?: boolean }
  | { name: string; kind: 'limit' | 'time' | 'photos' | 'parts' | 'yes'; required?: boolean }

export interface MoveForm {
  fields: readonly MoveField[]
  tone?: 'main' | 'danger'
}

const reason: MoveField = { name: 'reason', kind: 'text', rows: 3, required: true, most: 500 }
const words: MoveField = { name: 'words', kind: 'text', rows: 4, required: true, most: 1000 }
const photos: MoveField = { name: 'photos', kind: 'photos' }

export const moveForms: Readonly<Record<string, MoveForm>> = {
  accept: { tone: 'main', fields: [{ name: 'category', kind: 'category' }] },
  solve: { tone: 'main', fields: [words, photos] },
  escalate: { fields: [{ name: 'note', kind: 'text', rows: 3, most: 500 }] },
  dispatch: {
    tone: 'main',
    fields: [
      { name: 'lead', kind: 'unit', required: true },
      { name: 'joint', kind: 'units' },
      { name: 'note', kind: 'text', rows: 2, most: 500 },
    ],
  },
  sign: { tone: 'main', fields: [] },
  return: { fields: [reason] },
  contact: { fields: [words] },
  extend: { fields: [{ name: 'by', kind: 'limit', required: true }, reason] },
  decide: {
    tone: 'main',
    fields: [
      { name: 'granted', kind: 'yes', required: true },
      { name: 'reason', kind: 'text', rows: 2, required: true, most: 500 },
    ],
  },
  wait: {
    fields: [
      { name: 'what', kind: 'choice', options: ['REPORTER', 'THIRD_PARTY'], required: true },
      { name: 'until', kind: 'time', required: true },
      reason,
    ],
  },
  resume: { tone: 'main', fields: [] },
  finish: { tone: 'main', fields: [words, photos] },
  verify: { tone: 'main', fields: [{ name: 'note', kind: 'text', rows: 3, most: 500 }, photos] },
  reject: { tone: 'danger', fields: [reason, photos] },
  callBack: {
    tone: 'main',
    fields: [
      { name: 'solved', kind: 'yes', required: true },
      { name: 'satisfied', kind: 'yes', required: true },
      { name: 'words', kind: 'text', rows: 3, most: 500 },
      { name: 'via', kind: 'choice', options: ['CALL', 'VISIT'], required: true },
    ],
  },
  close: { fields: [reason] },
  reopen: { fields: [reason] },
  split: { fields: [{ name: 'parts', kind: 'parts', required: true }] },
  settle: { tone: 'main', fields: [words] },
  merge: { fields: [{ name: 'into', kind: 'matter', required: true }] },
  transfer: {
    fields: [
      { name: 'body', kind: 'text', required: true, most: 60, hint: 'incident.field.bodyHint' },
      { name: 'receipt', kind: 'text', required: true, most: 60 },
    ],
  },
  void: { tone: 'danger', fields: [reason] },
  urge: { fields: [words, { name: 'due', kind: 'time', required: true }] },
  whistle: { fields: [{ name: 'units', kind: 'units', required: true }, words, { name: 'due', kind: 'time', required: true }] },
}
