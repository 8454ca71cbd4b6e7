import { limits } from '../protocol/limits.ts'

/** What is said in the assistant's place. */
export interface BotWords {
  /** No answer came, or not the rest of one. */
  readonly failed: string
  /** Stands on the button under `failed`, and is what the visitor says by pressing it: the same question is answered anew. */
  readonly retry: string
  /** The bot asks for a person without a word of its own; the offer itself is drawn by the widget. */
  readonly handover: string
}

const words: Readonly<Record<string, readonly [failed: string, retry: string, handover: string]>> = {
  en: [
    'Sorry, I could not get an answer just now. You can try again in a moment.',
    'Try again',
    'A person of the team can help you better with this.',
  ],
  de: [
    'Das hat leider nicht geklappt: Ich bekomme gerade keine Antwort. Sie können es gleich noch einmal versuchen.',
    'Noch einmal versuchen',
    'Dabei kann Ihnen jemand aus dem Team besser helfen.',
  ],
  es: [
    'Lo siento, ahora mismo no he podido obtener una respuesta. Puedes volver a intentarlo en un momento.',
    'Volver a intentarlo',
    'Una persona del equipo puede ayudarte mejor con esto.',
  ],
  fr: [
    'Désolé, je n’ai pas pu obtenir de réponse. Vous pouvez réessayer dans un instant.',
    'Réessayer',
    'Une personne de l’équipe pourra mieux vous aider.',
  ],
  pt: [
    'Desculpe, não consegui obter uma resposta agora. Pode tentar novamente daqui a pouco.',
    'Tentar novamente',
    'Uma pessoa da equipa pode ajudar melhor com isto.',
  ],
  it: [
    'Mi dispiace, in questo momento non riesco a ottenere una risposta. Puoi riprovare tra poco.',
    'Riprova',
    'Una persona del team può aiutarti meglio.',
  ],
  nl: [
    'Sorry, ik kreeg zojuist geen antwoord. Je kunt het zo meteen opnieuw proberen.',
    'Opnieuw proberen',
    'Iemand van het team kan je hier beter mee helpen.',
  ],
  pl: [
    'Przepraszam, nie udało mi się teraz uzyskać odpowiedzi. Za chwilę możesz spróbować ponownie.',
    'Spróbuj ponownie',
    'Osoba z zespołu lepiej w tym pomoże.',
  ],
  tr: [
    'Üzgünüm, şu anda yanıt alamadım. Birazdan tekrar deneyebilirsiniz.',
    'Tekrar dene',
    'Ekipten biri bu konuda daha iyi yardımcı olabilir.',
  ],
  ar: [
    'عذرًا، لم أتمكن من الحصول على إجابة الآن. يمكنك المحاولة مرة أخرى بعد قليل.',
    'حاول مرة أخرى',
    'يمكن لأحد أفراد الفريق مساعدتك في هذا بشكل أفضل.',
  ],
  he: [
    'מצטערים, לא הצלחתי לקבל תשובה כרגע. אפשר לנסות שוב בעוד רגע.',
    'לנסות שוב',
    'מישהו מהצוות יוכל לעזור לך בזה טוב יותר.',
  ],
  ja: [
    '申し訳ありません。ただいま回答を取得できませんでした。少し経ってからもう一度お試しください。',
    'もう一度試す',
    'この件は担当者がより良くお手伝いできます。',
  ],
  zh: ['抱歉，刚才无法获得答复。请稍后再试。', '重试', '这个问题由团队成员来处理会更好。'],
}

/** In the visitor's language, as the widget said it; in English where it is none of ours. */
export function botWords(language: string, own: Partial<BotWords> = {}): BotWords {
  const [failed, retry, handover] = words[language.split('-')[0]?.toLowerCase() ?? ''] ?? words['en']!
  return {
    failed: own.failed || failed,
    retry: (own.retry || retry).slice(0, limits.followUpChars),
    handover: own.handover || handover,
  }
}
