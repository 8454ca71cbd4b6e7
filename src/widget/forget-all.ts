/** Takes away what this browser keeps of one chatbot's widget: everything stored under `prefix`. */
export function forgetAll(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // A storage that is blocked has kept nothing.
  }
}
