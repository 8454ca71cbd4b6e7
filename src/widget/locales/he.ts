import type { Words } from './en.ts'

export const words: Words = {
  dir: 'rtl',
  chat: 'צ׳אט עם {name}',
  conversation: 'השיחה',
  close: 'סגירת הצ׳אט',
  greeting: 'שלום! איך אפשר לעזור?',
  intro: 'עוזר AI. אדם נמצא בהישג יד.',
  introAlone: 'עוזר AI',
  here: 'כאן עכשיו',
  waiting: 'ממתינים למישהו מהצוות…',
  you: 'את/ה',

  placeholder: 'כתיבת הודעה…',
  send: 'שליחה',
  stop: 'עצירת התשובה',
  tooLong: '{over} תווים יותר מדי',
  requestHelp: 'לדבר עם אדם',

  sending: 'בשליחה…',
  queued: 'תישלח כשהחיבור יחזור',
  failed: 'לא נשלחה',
  retry: 'לנסות שוב',
  discard: 'הסרה',

  connecting: 'מתחברים…',
  offline: 'אין חיבור לרשת. מה שנכתב נשמר ויישלח ברגע שהחיבור יחזור.',
  closed: 'הצ׳אט הזה לא זמין כרגע.',
  reload: 'הדף הזה אינו מעודכן. יש לטעון אותו מחדש כדי להמשיך בצ׳אט.',
}
