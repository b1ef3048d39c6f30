/** Small preferences kept in the browser; a browser that forbids it loses only convenience. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`lianxin.${key}`)
  } catch {
    return null
  }
}

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`lianxin.${key}`)
    else localStorage.setItem(`lianxin.${key}`, value)
  } catch {
    // Private mode: the preference lasts as long as the page.
  }
}
