import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: '{name}とのチャット',
  conversation: '会話',
  close: 'チャットを閉じる',
  greeting: 'こんにちは。どのようなご用件でしょうか？',
  intro: 'AIアシスタント。担当者にもつながります。',
  introAlone: 'AIアシスタント',
  here: '対応中',
  waiting: '担当者をお待ちください…',
  you: 'あなた',

  placeholder: 'メッセージを入力…',
  send: '送信',
  stop: '回答を止める',
  tooLong: '{over}文字超過しています',
  requestHelp: '担当者と話す',

  sending: '送信中…',
  queued: 'オンラインに戻ると送信されます',
  failed: '送信できませんでした',
  retry: '再試行',
  discard: '削除',

  connecting: '接続しています…',
  offline: 'オフラインです。入力した内容は保存され、接続が戻り次第送信されます。',
  closed: 'このチャットは現在ご利用いただけません。',
  reload: 'このページは最新ではありません。再読み込みしてチャットを続けてください。',
}
