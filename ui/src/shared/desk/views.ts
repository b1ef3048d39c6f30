import { recall, remember } from '../memory'

/** A named set of filter values of one list. */
export interface View {
  id: string
  title: string
  values: Record<string, string>
}

/** Where the views of a list are kept. */
export interface ViewStore {
  all(): Promise<View[]>
  keep(title: string, values: Record<string, string>): Promise<View[]>
  drop(view: View): Promise<View[]>
}

/** Views kept in this browser only. */
export function localViews(list: string): ViewStore {
  const key = `views.${list}`
  const read = (): View[] => JSON.parse(recall(key) ?? '[]')
  async function put(views: View[]) {
    remember(key, JSON.stringify(views))
    return views
  }
  return {
    all: async () => read(),
    keep: (title, values) => put([...read().filter((view) => view.title !== title), { id: title, title, values: { ...values } }]),
    drop: (gone) => put(read().filter((view) => view.id !== gone.id)),
  }
}
