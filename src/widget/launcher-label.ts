/** The launcher's name, in the languages whose word for it is another one. */
const labels: Readonly<Record<string, string>> = {
  pl: 'Czat',
  tr: 'Sohbet',
  ar: 'الدردشة',
  he: 'צ׳אט',
  ja: 'チャット',
  zh: '聊天',
}

export function launcherLabel(language: string): string {
  return labels[language.slice(0, 2).toLowerCase()] ?? 'Chat'
}
