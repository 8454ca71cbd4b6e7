import type { Words } from './en.ts'

export const words: Words = {
  dir: 'rtl',
  chat: 'الدردشة مع {name}',
  conversation: 'المحادثة',
  close: 'إغلاق الدردشة',
  menu: 'المزيد',
  greeting: 'مرحبًا! كيف يمكنني مساعدتك؟',
  intro: 'مساعد ذكي، وموظفونا على مقربة منك.',
  introAlone: 'مساعد ذكي',
  you: 'أنت',

  placeholder: 'اكتب رسالة…',
  send: 'إرسال',
  requestHelp: 'التحدث إلى موظف',

  connecting: 'جارٍ الاتصال…',
  offline: 'أنت غير متصل. ما تكتبه محفوظ وسيُرسل فور عودة الاتصال.',
  closed: 'هذه الدردشة غير متاحة حاليًا.',
  reload: 'هذه الصفحة قديمة. أعد تحميلها لمتابعة الدردشة.',
}
