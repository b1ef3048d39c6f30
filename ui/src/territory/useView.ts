import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Pan and zoom over a flat map in metres: one finger or the mouse drags, two fingers or the wheel zoom. */
export function useView(frame: Ref<HTMLElement | undefined>) {
  const size = ref({ width: 320, height: 240 })
  const centre = ref({ x: 0, y: 0 })
  /** Metres per pixel. */
  const scale = ref(1)
  const limits = { least: 0.05, most: 1000 }
  let watcher: ResizeObserver | undefined

  onMounted(() => {
    watcher = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect
      if (width && height) size.value = { width, height }
    })
    if (frame.value) watcher.observe(frame.value)
  })
  onBeforeUnmount(() => watcher?.disconnect())

  const shown = computed(() => {
    const half = { x: (size.value.width / 2) * scale.value, y: (size.value.height / 2) * scale.value }
    return { left: centre.value.x - half.x, top: centre.value.y - half.y, width: half.x * 2, height: half.y * 2 }
  })

  /** Shows a rectangle of metres, with a margin. */
  function fit(left: number, top: number, width: number, height: number) {
    centre.value = { x: left + width / 2, y: top + height / 2 }
    scale.value = clamp(Math.max(width / size.value.width, height / size.value.height, 0.05) * 1.08)
  }

  const clamp = (value: number) => Math.min(limits.most, Math.max(limits.least, value))

  /** Metres under a point of the screen. */
  function metresAt(clientX: number, clientY: number) {
    const box = frame.value?.getBoundingClientRect() ?? { left: 0, top: 0 }
    return { x: shown.value.left + (clientX - box.left) * scale.value, y: shown.value.top + (clientY - box.top) * scale.value }
  }

  function zoom(by: number, clientX?: number, clientY?: number) {
    const before = clientX === undefined || clientY === undefined ? centre.value : metresAt(clientX, clientY)
    const next = clamp(scale.value * by)
    const ratio = next / scale.value
    centre.value = { x: before.x + (centre.value.x - before.x) * ratio, y: before.y + (centre.value.y - before.y) * ratio }
    scale.value = next
  }

  const move = (dx: number, dy: number) =>
    (centre.value = { x: centre.value.x - dx * scale.value, y: centre.value.y - dy * scale.value })

  const fingers = new Map<number, { x: number; y: number }>()
  let travelled = 0

  function down(event: PointerEvent) {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (fingers.size === 1) travelled = 0
  }

  function drag(event: PointerEvent) {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    const gap = (point: { x: number; y: number }) => (other ? Math.hypot(point.x - other.x, point.y - other.y) : 0)
    const now = { x: event.clientX, y: event.clientY }
    travelled += Math.hypot(now.x - before.x, now.y - before.y)
    if (travelled > 6) frame.value?.setPointerCapture?.(event.pointerId)
    if (other && gap(now) > 0) zoom(gap(before) / gap(now), (now.x + other.x) / 2, (now.y + other.y) / 2)
    else if (travelled > 6) move(now.x - before.x, now.y - before.y)
    fingers.set(event.pointerId, now)
  }

  const up = (event: PointerEvent) => void fingers.delete(event.pointerId)

  function key(event: KeyboardEvent) {
    const step = 60
    const act = {
      ArrowLeft: () => move(step, 0),
      ArrowRight: () => move(-step, 0),
      ArrowUp: () => move(0, step),
      ArrowDown: () => move(0, -step),
      '+': () => zoom(0.7),
      '=': () => zoom(0.7),
      '-': () => zoom(1.4),
    }[event.key]
    if (!act) return
    act()
    event.preventDefault()
  }

  const wheel = (event: WheelEvent) => zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, event.clientX, event.clientY)
  /** Whether the last press moved the map instead of choosing something. */
  const wasDrag = () => travelled > 6
  return { size, scale, centre, shown, fit, metresAt, zoom, key, wasDrag, on: { down, drag, up, wheel } }
}
