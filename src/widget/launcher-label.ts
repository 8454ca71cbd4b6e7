/** The launcher's name, in the languages whose word for it is another one. */
const labels: Readonly<Record<string, string>> = { ar: 'الدردشة' }

export function launcherLabel(language: string): string {
  return labels[language.slice(0, 2).toLowerCase()] ?? 'Chat'
}
