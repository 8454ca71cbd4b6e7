import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: '{name}とのチャット',
  conversation: '会話',
  close: 'チャットを閉じる',
  menu: 'その他',
  greeting: 'こんにちは。どのようなご用件でしょうか？',
  intro: 'AIアシスタント。担当者にもつながります。',
  introAlone: 'AIアシスタント',
  you: 'あなた',

  placeholder: 'メッセージを入力…',
  send: '送信',
  requestHelp: '担当者と話す',

  connecting: '接続しています…',
  offline: 'オフラインです。入力した内容は保存され、接続が戻り次第送信されます。',
  closed: 'このチャットは現在ご利用いただけません。',
  reload: 'このページは最新ではありません。再読み込みしてチャットを続けてください。',
}
