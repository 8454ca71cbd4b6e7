import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: '{name} ile sohbet',
  conversation: 'Konuşma',
  close: 'Sohbeti kapat',
  greeting: 'Merhaba! Size nasıl yardımcı olabilirim?',
  intro: 'Yapay zekâ asistanı. Bir insan da yakınınızda.',
  introAlone: 'Yapay zekâ asistanı',
  here: 'şu anda burada',
  waiting: 'Ekipten biri bekleniyor…',
  you: 'Siz',

  placeholder: 'Bir mesaj yazın…',
  send: 'Gönder',
  stop: 'Yanıtı durdur',
  tooLong: '{over} karakter fazla',
  requestHelp: 'Bir insanla görüş',

  sending: 'Gönderiliyor…',
  queued: 'Yeniden çevrimiçi olduğunuzda gönderilecek',
  failed: 'Gönderilmedi',
  retry: 'Yeniden dene',
  discard: 'Kaldır',

  connecting: 'Bağlanılıyor…',
  offline: 'Çevrimdışısınız. Yazdıklarınız saklanır ve bağlantı gelir gelmez gönderilir.',
  closed: 'Bu sohbet şu anda kullanılamıyor.',
  reload: 'Bu sayfa güncel değil. Sohbete devam etmek için sayfayı yenileyin.',
}
