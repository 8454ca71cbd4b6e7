import type { Words } from './en.ts'

export const words: Words = {
  dir: 'rtl',
  chat: 'צ׳אט עם {name}',
  conversation: 'השיחה',
  close: 'סגירת הצ׳אט',
  menu: 'עוד',
  greeting: 'שלום! איך אפשר לעזור?',
  intro: 'עוזר AI. אדם נמצא בהישג יד.',
  introAlone: 'עוזר AI',
  you: 'את/ה',

  placeholder: 'כתיבת הודעה…',
  send: 'שליחה',
  requestHelp: 'לדבר עם אדם',

  connecting: 'מתחברים…',
  offline: 'אין חיבור לרשת. מה שנכתב נשמר ויישלח ברגע שהחיבור יחזור.',
  closed: 'הצ׳אט הזה לא זמין כרגע.',
  reload: 'הדף הזה אינו מעודכן. יש לטעון אותו מחדש כדי להמשיך בצ׳אט.',
}
