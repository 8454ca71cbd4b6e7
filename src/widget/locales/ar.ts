import type { Words } from './en.ts'

export const words: Words = {
  dir: 'rtl',
  chat: 'الدردشة مع {name}',
  conversation: 'المحادثة',
  close: 'إغلاق الدردشة',
  greeting: 'مرحبًا! كيف يمكنني مساعدتك؟',
  intro: 'مساعد ذكي، وموظفونا على مقربة منك.',
  introAlone: 'مساعد ذكي',
  here: 'معك الآن',
  waiting: 'في انتظار أحد أعضاء الفريق…',
  you: 'أنت',

  placeholder: 'اكتب رسالة…',
  send: 'إرسال',
  stop: 'إيقاف الكتابة',
  tooLong: 'تجاوزت الحد بمقدار {over} حرفًا',
  requestHelp: 'التحدث إلى موظف',

  sending: 'جارٍ الإرسال…',
  queued: 'ستُرسل عند عودة الاتصال',
  failed: 'لم تُرسل',
  retry: 'إعادة المحاولة',
  discard: 'إزالة',

  connecting: 'جارٍ الاتصال…',
  offline: 'أنت غير متصل. ما تكتبه محفوظ وسيُرسل فور عودة الاتصال.',
  closed: 'هذه الدردشة غير متاحة حاليًا.',
  reload: 'هذه الصفحة قديمة. أعد تحميلها لمتابعة الدردشة.',
}
