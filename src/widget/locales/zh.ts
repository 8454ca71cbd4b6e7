import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: '与{name}聊天',
  conversation: '对话',
  close: '关闭聊天',
  menu: '更多',
  greeting: '您好！有什么可以帮您？',
  intro: 'AI 助手，随时可转人工。',
  introAlone: 'AI 助手',
  you: '您',

  placeholder: '输入消息…',
  send: '发送',
  requestHelp: '转人工服务',

  connecting: '正在连接…',
  offline: '您已离线。您写的内容会保留，恢复连接后立即发送。',
  closed: '此聊天暂时不可用。',
  reload: '此页面已过期。请重新加载以继续聊天。',
}
