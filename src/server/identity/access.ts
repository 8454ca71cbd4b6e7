import type { Conversation } from '../../protocol/conversation.ts'
import type { Chatbot, Member } from '../store/store.ts'

/** May this person see this chatbot and everything said to it? The whole team of an account may, and nobody else. */
export function maySeeChatbot(member: Member, chatbot: Chatbot): boolean {
  return member.account === chatbot.account
}

/** May this person see this conversation, which is with this chatbot? */
export function maySeeConversation(member: Member, conversation: Conversation, chatbot: Chatbot): boolean {
  return chatbot.id === conversation.chatbot && maySeeChatbot(member, chatbot)
}
