/** What an adapter says in the bot's place. */
export interface BotWords {
  /** The bot did not come through with an answer, or with the rest of one. */
  readonly failed: string
  /** The bot asks for a person without a word of its own; the offer itself is drawn by the widget. */
  readonly handover: string
}

const words: Readonly<Record<string, readonly [failed: string, handover: string]>> = {
  en: [
    'Sorry, I could not get an answer just now. Please send your message again in a moment.',
    'A person of the team can help you better with this.',
  ],
  de: [
    'Das hat leider nicht geklappt: Ich bekomme gerade keine Antwort. Bitte senden Sie Ihre Nachricht gleich noch einmal.',
    'Dabei kann Ihnen jemand aus dem Team besser helfen.',
  ],
  es: [
    'Lo siento, ahora mismo no he podido obtener una respuesta. Vuelve a enviar tu mensaje en un momento.',
    'Una persona del equipo puede ayudarte mejor con esto.',
  ],
  fr: [
    'Désolé, je n’ai pas pu obtenir de réponse. Veuillez renvoyer votre message dans un instant.',
    'Une personne de l’équipe pourra mieux vous aider.',
  ],
  pt: [
    'Desculpe, não consegui obter uma resposta agora. Envie a sua mensagem novamente daqui a pouco.',
    'Uma pessoa da equipa pode ajudar melhor com isto.',
  ],
  it: [
    'Mi dispiace, in questo momento non riesco a ottenere una risposta. Invia di nuovo il messaggio tra poco.',
    'Una persona del team può aiutarti meglio.',
  ],
  nl: [
    'Sorry, ik kreeg zojuist geen antwoord. Stuur je bericht zo meteen nog eens.',
    'Iemand van het team kan je hier beter mee helpen.',
  ],
  pl: [
    'Przepraszam, nie udało mi się teraz uzyskać odpowiedzi. Wyślij wiadomość ponownie za chwilę.',
    'Osoba z zespołu lepiej w tym pomoże.',
  ],
  tr: [
    'Üzgünüm, şu anda yanıt alamadım. Lütfen mesajınızı birazdan tekrar gönderin.',
    'Ekipten biri bu konuda daha iyi yardımcı olabilir.',
  ],
  ar: [
    'عذرًا، لم أتمكن من الحصول على إجابة الآن. يرجى إرسال رسالتك مرة أخرى بعد قليل.',
    'يمكن لأحد أفراد الفريق مساعدتك في هذا بشكل أفضل.',
  ],
  he: [
    'מצטערים, לא הצלחתי לקבל תשובה כרגע. אפשר לשלוח את ההודעה שוב בעוד רגע.',
    'מישהו מהצוות יוכל לעזור לך בזה טוב יותר.',
  ],
  ja: [
    '申し訳ありません。ただいま回答を取得できませんでした。少し経ってからもう一度送信してください。',
    'この件は担当者がより良くお手伝いできます。',
  ],
  zh: ['抱歉，刚才无法获得答复。请稍后重新发送您的消息。', '这个问题由团队成员来处理会更好。'],
}

/** In the visitor's language, as the widget said it; in English where it is none of ours. */
export function botWords(language: string, own: Partial<BotWords> = {}): BotWords {
  const [failed, handover] = words[language.split('-')[0]?.toLowerCase() ?? ''] ?? words['en']!
  return { failed: own.failed || failed, handover: own.handover || handover }
}
