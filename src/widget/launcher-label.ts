/** The launcher's name, in the languages that write it otherwise. */
const labels: Readonly<Record<string, string>> = {
  ar: 'الدردشة',
  he: 'צ׳אט',
  ja: 'チャット',
  zh: '聊天',
}

export function launcherLabel(language: string): string {
  return labels[language.slice(0, 2).toLowerCase()] ?? 'Chat'
}
