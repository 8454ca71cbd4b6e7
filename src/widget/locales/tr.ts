import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: '{name} ile sohbet',
  conversation: 'Konuşma',
  close: 'Sohbeti kapat',
  menu: 'Daha fazla',
  greeting: 'Merhaba! Size nasıl yardımcı olabilirim?',
  intro: 'Yapay zekâ asistanı. Bir insan da yakınınızda.',
  introAlone: 'Yapay zekâ asistanı',
  you: 'Siz',

  placeholder: 'Bir mesaj yazın…',
  send: 'Gönder',
  requestHelp: 'Bir insanla görüş',

  connecting: 'Bağlanılıyor…',
  offline: 'Çevrimdışısınız. Yazdıklarınız saklanır ve bağlantı gelir gelmez gönderilir.',
  closed: 'Bu sohbet şu anda kullanılamıyor.',
  reload: 'Bu sayfa güncel değil. Sohbete devam etmek için sayfayı yenileyin.',
}
