import type { Spoken } from './language.ts'

/** What the assistant says in words of its own, where no document speaks. */
export interface OwnWords {
  readonly greeting: string
  readonly thanks: string
  /** To "are you a bot?". */
  readonly isAssistant: string
  /** When a person can be called, and when not. */
  readonly unknown: string
  readonly unknownAlone: string
  /** Before what stands in the pages in another language. */
  foundIn(language: string): string
  /** After what the pages say, when the model may write no more answers: that they are all there is, and who can help further. */
  readonly limited: string
  readonly limitedAlone: string
  /** The same where the pages say nothing. */
  readonly limitedUnknown: string
  readonly limitedUnknownAlone: string
}

function nameIn(reader: Spoken): (language: string) => string {
  return (language) => new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
}

export const ownWords: Readonly<Record<Spoken, OwnWords>> = {
  en: {
    greeting: 'Hello! What would you like to know?',
    thanks: 'You’re welcome. Is there anything else you would like to know?',
    isAssistant:
      'I’m an automatic assistant, not a person. I answer from the help pages, and someone of the team can take over when that is not enough.',
    unknown: 'I don’t know that: I found nothing about it in the help pages. A person of the team can help.',
    unknownAlone: 'I don’t know that: I found nothing about it in the help pages. Could you put it another way?',
    foundIn: (language) => `I found this in ${nameIn('en')(language)}:`,
    limited:
      'I have reached my limit of answers of my own for now, so this is what the help pages say. For more, leave a message or ask for a person of the team.',
    limitedAlone: 'I have reached my limit of answers of my own for now, so this is what the help pages say.',
    limitedUnknown:
      'I have reached my limit of answers for now, and found nothing about this in the help pages. Leave a message, or get a person of the team.',
    limitedUnknownAlone:
      'I have reached my limit of answers for now, and found nothing about this in the help pages. Please try again tomorrow.',
  },
  de: {
    greeting: 'Hallo! Was möchten Sie wissen?',
    thanks: 'Gern geschehen. Möchten Sie sonst noch etwas wissen?',
    isAssistant:
      'Ich bin ein automatischer Assistent, kein Mensch. Ich antworte aus den Hilfeseiten, und wenn das nicht reicht, kann jemand aus dem Team übernehmen.',
    unknown: 'Das weiß ich nicht: In den Hilfeseiten habe ich dazu nichts gefunden. Jemand aus dem Team kann helfen.',
    unknownAlone:
      'Das weiß ich nicht: In den Hilfeseiten habe ich dazu nichts gefunden. Können Sie es anders formulieren?',
    foundIn: (language) => `Dazu habe ich etwas auf ${nameIn('de')(language)} gefunden:`,
    limited:
      'Mein Kontingent an eigenen Antworten ist vorerst aufgebraucht; das steht dazu in den Hilfeseiten. Für mehr hinterlassen Sie eine Nachricht oder fragen Sie nach jemandem aus dem Team.',
    limitedAlone: 'Mein Kontingent an eigenen Antworten ist vorerst aufgebraucht; das steht dazu in den Hilfeseiten.',
    limitedUnknown:
      'Mein Kontingent an Antworten ist vorerst aufgebraucht, und in den Hilfeseiten habe ich dazu nichts gefunden. Hinterlassen Sie eine Nachricht oder holen Sie jemanden aus dem Team dazu.',
    limitedUnknownAlone:
      'Mein Kontingent an Antworten ist vorerst aufgebraucht, und in den Hilfeseiten habe ich dazu nichts gefunden. Bitte versuchen Sie es morgen noch einmal.',
  },
  es: {
    greeting: '¡Hola! ¿Qué le gustaría saber?',
    thanks: 'De nada. ¿Desea saber algo más?',
    isAssistant:
      'Soy un asistente automático, no una persona. Respondo con las páginas de ayuda y, cuando no basta, alguien del equipo puede continuar.',
    unknown:
      'No lo sé: no he encontrado nada sobre esto en las páginas de ayuda. Una persona del equipo puede ayudarle.',
    unknownAlone: 'No lo sé: no he encontrado nada sobre esto en las páginas de ayuda. ¿Puede decirlo de otra manera?',
    foundIn: (language) => `He encontrado esto en ${nameIn('es')(language)}:`,
    limited:
      'Por ahora he llegado a mi límite de respuestas propias; esto es lo que dicen las páginas de ayuda. Para más, deje un mensaje o pida hablar con una persona del equipo.',
    limitedAlone: 'Por ahora he llegado a mi límite de respuestas propias; esto es lo que dicen las páginas de ayuda.',
    limitedUnknown:
      'Por ahora he llegado a mi límite de respuestas y no he encontrado nada sobre esto en las páginas de ayuda. Deje un mensaje o hable con una persona del equipo.',
    limitedUnknownAlone:
      'Por ahora he llegado a mi límite de respuestas y no he encontrado nada sobre esto en las páginas de ayuda. Inténtelo de nuevo mañana.',
  },
  fr: {
    greeting: 'Bonjour ! Que souhaitez-vous savoir ?',
    thanks: 'Avec plaisir. Souhaitez-vous savoir autre chose ?',
    isAssistant:
      'Je suis un assistant automatique, pas une personne. Je réponds à partir des pages d’aide, et quelqu’un de l’équipe peut prendre le relais si cela ne suffit pas.',
    unknown:
      'Je ne sais pas : je n’ai rien trouvé à ce sujet dans les pages d’aide. Une personne de l’équipe peut vous aider.',
    unknownAlone:
      'Je ne sais pas : je n’ai rien trouvé à ce sujet dans les pages d’aide. Pouvez-vous le dire autrement ?',
    foundIn: (language) => `J’ai trouvé ceci en ${nameIn('fr')(language)} :`,
    limited:
      'J’ai atteint pour l’instant ma limite de réponses rédigées ; voici ce que disent les pages d’aide. Pour en savoir plus, laissez un message ou demandez une personne de l’équipe.',
    limitedAlone: 'J’ai atteint pour l’instant ma limite de réponses rédigées ; voici ce que disent les pages d’aide.',
    limitedUnknown:
      'J’ai atteint pour l’instant ma limite de réponses et je n’ai rien trouvé à ce sujet dans les pages d’aide. Laissez un message ou faites appel à une personne de l’équipe.',
    limitedUnknownAlone:
      'J’ai atteint pour l’instant ma limite de réponses et je n’ai rien trouvé à ce sujet dans les pages d’aide. Réessayez demain.',
  },
  pt: {
    greeting: 'Olá! O que gostaria de saber?',
    thanks: 'De nada. Gostaria de saber mais alguma coisa?',
    isAssistant:
      'Sou um assistente automático, não uma pessoa. Respondo com base nas páginas de ajuda e, quando isso não chega, alguém da equipa pode continuar.',
    unknown: 'Não sei: não encontrei nada sobre isso nas páginas de ajuda. Uma pessoa da equipa pode ajudar.',
    unknownAlone: 'Não sei: não encontrei nada sobre isso nas páginas de ajuda. Pode dizê-lo de outra forma?',
    foundIn: (language) => `Encontrei isto em ${nameIn('pt')(language)}:`,
    limited:
      'Por agora atingi o meu limite de respostas próprias; isto é o que dizem as páginas de ajuda. Para mais, deixe uma mensagem ou peça para falar com uma pessoa da equipa.',
    limitedAlone: 'Por agora atingi o meu limite de respostas próprias; isto é o que dizem as páginas de ajuda.',
    limitedUnknown:
      'Por agora atingi o meu limite de respostas e não encontrei nada sobre isto nas páginas de ajuda. Deixe uma mensagem ou fale com uma pessoa da equipa.',
    limitedUnknownAlone:
      'Por agora atingi o meu limite de respostas e não encontrei nada sobre isto nas páginas de ajuda. Tente de novo amanhã.',
  },
  it: {
    greeting: 'Buongiorno! Che cosa desidera sapere?',
    thanks: 'Prego. Desidera sapere altro?',
    isAssistant:
      'Sono un assistente automatico, non una persona. Rispondo con le pagine di aiuto e, quando non basta, può subentrare qualcuno del team.',
    unknown: 'Non lo so: nelle pagine di aiuto non ho trovato nulla al riguardo. Una persona del team può aiutarla.',
    unknownAlone: 'Non lo so: nelle pagine di aiuto non ho trovato nulla al riguardo. Può dirlo in un altro modo?',
    foundIn: (language) => `Ho trovato questo in ${nameIn('it')(language)}:`,
    limited:
      'Per ora ho raggiunto il mio limite di risposte scritte da me; questo è quanto dicono le pagine di aiuto. Per altro, lasci un messaggio o chieda di una persona del team.',
    limitedAlone:
      'Per ora ho raggiunto il mio limite di risposte scritte da me; questo è quanto dicono le pagine di aiuto.',
    limitedUnknown:
      'Per ora ho raggiunto il mio limite di risposte e nelle pagine di aiuto non ho trovato nulla al riguardo. Lasci un messaggio o si rivolga a una persona del team.',
    limitedUnknownAlone:
      'Per ora ho raggiunto il mio limite di risposte e nelle pagine di aiuto non ho trovato nulla al riguardo. Riprovi domani.',
  },
  nl: {
    greeting: 'Hallo! Wat wilt u weten?',
    thanks: 'Graag gedaan. Wilt u nog iets weten?',
    isAssistant:
      'Ik ben een automatische assistent, geen mens. Ik antwoord uit de hulppagina’s, en als dat niet genoeg is kan iemand van het team het overnemen.',
    unknown: 'Dat weet ik niet: ik vond er niets over in de hulppagina’s. Iemand van het team kan helpen.',
    unknownAlone: 'Dat weet ik niet: ik vond er niets over in de hulppagina’s. Kunt u het anders zeggen?',
    foundIn: (language) => `Ik vond dit in het ${nameIn('nl')(language)}:`,
    limited:
      'Mijn tegoed aan eigen antwoorden is voorlopig op; dit staat erover in de hulppagina’s. Laat voor meer een bericht achter of vraag naar iemand van het team.',
    limitedAlone: 'Mijn tegoed aan eigen antwoorden is voorlopig op; dit staat erover in de hulppagina’s.',
    limitedUnknown:
      'Mijn tegoed aan antwoorden is voorlopig op, en in de hulppagina’s vond ik er niets over. Laat een bericht achter of haal er iemand van het team bij.',
    limitedUnknownAlone:
      'Mijn tegoed aan antwoorden is voorlopig op, en in de hulppagina’s vond ik er niets over. Probeer het morgen opnieuw.',
  },
  pl: {
    greeting: 'Dzień dobry! Czego chce się Pan lub Pani dowiedzieć?',
    thanks: 'Proszę bardzo. Czy mogę jeszcze w czymś pomóc?',
    isAssistant:
      'Jestem automatycznym asystentem, nie człowiekiem. Odpowiadam na podstawie stron pomocy, a gdy to nie wystarcza, może przejąć rozmowę ktoś z zespołu.',
    unknown: 'Tego nie wiem: na stronach pomocy nic o tym nie znalazłem. Pomóc może osoba z zespołu.',
    unknownAlone: 'Tego nie wiem: na stronach pomocy nic o tym nie znalazłem. Czy można zapytać inaczej?',
    foundIn: (language) => `Znalazłem o tym coś w innym języku (${nameIn('pl')(language)}):`,
    limited:
      'Mój limit własnych odpowiedzi jest na razie wyczerpany; tyle mówią strony pomocy. Po więcej proszę zostawić wiadomość lub poprosić o osobę z zespołu.',
    limitedAlone: 'Mój limit własnych odpowiedzi jest na razie wyczerpany; tyle mówią strony pomocy.',
    limitedUnknown:
      'Mój limit odpowiedzi jest na razie wyczerpany, a na stronach pomocy nic o tym nie znalazłem. Proszę zostawić wiadomość lub poprosić o osobę z zespołu.',
    limitedUnknownAlone:
      'Mój limit odpowiedzi jest na razie wyczerpany, a na stronach pomocy nic o tym nie znalazłem. Proszę spróbować jutro.',
  },
  tr: {
    greeting: 'Merhaba! Ne öğrenmek istersiniz?',
    thanks: 'Rica ederim. Öğrenmek istediğiniz başka bir şey var mı?',
    isAssistant:
      'Ben otomatik bir asistanım, insan değilim. Yardım sayfalarına göre yanıt veririm; bu yetmezse ekipten biri devralabilir.',
    unknown: 'Bunu bilmiyorum: yardım sayfalarında bununla ilgili bir şey bulamadım. Ekipten biri yardımcı olabilir.',
    unknownAlone:
      'Bunu bilmiyorum: yardım sayfalarında bununla ilgili bir şey bulamadım. Başka bir şekilde sorabilir misiniz?',
    foundIn: (language) => `Bununla ilgili başka bir dilde (${nameIn('tr')(language)}) şunu buldum:`,
    limited:
      'Kendi yanıtlarım için şimdilik sınıra ulaştım; yardım sayfalarında yazan bu. Daha fazlası için mesaj bırakın ya da ekipten birini isteyin.',
    limitedAlone: 'Kendi yanıtlarım için şimdilik sınıra ulaştım; yardım sayfalarında yazan bu.',
    limitedUnknown:
      'Şimdilik yanıt sınırıma ulaştım ve yardım sayfalarında bununla ilgili bir şey bulamadım. Mesaj bırakın ya da ekipten birini isteyin.',
    limitedUnknownAlone:
      'Şimdilik yanıt sınırıma ulaştım ve yardım sayfalarında bununla ilgili bir şey bulamadım. Lütfen yarın yeniden deneyin.',
  },
  ar: {
    greeting: 'مرحبًا! ماذا تود أن تعرف؟',
    thanks: 'على الرحب والسعة. هل تود معرفة شيء آخر؟',
    isAssistant:
      'أنا مساعد آلي ولست إنسانًا. أجيب من صفحات المساعدة، وإذا لم يكفِ ذلك يمكن لأحد أعضاء الفريق أن يتولى المحادثة.',
    unknown: 'لا أعرف ذلك: لم أجد شيئًا عنه في صفحات المساعدة. يمكن لأحد أعضاء الفريق أن يساعدك.',
    unknownAlone: 'لا أعرف ذلك: لم أجد شيئًا عنه في صفحات المساعدة. هل يمكنك صياغته بطريقة أخرى؟',
    foundIn: (language) => `وجدت هذا بلغة أخرى (${nameIn('ar')(language)}):`,
    limited:
      'بلغتُ حدّ إجاباتي في الوقت الحالي، وهذا ما تقوله صفحات المساعدة. للمزيد اترك رسالة أو اطلب أحد أعضاء الفريق.',
    limitedAlone: 'بلغتُ حدّ إجاباتي في الوقت الحالي، وهذا ما تقوله صفحات المساعدة.',
    limitedUnknown:
      'بلغتُ حدّ إجاباتي في الوقت الحالي ولم أجد شيئًا عن هذا في صفحات المساعدة. اترك رسالة أو اطلب أحد أعضاء الفريق.',
    limitedUnknownAlone:
      'بلغتُ حدّ إجاباتي في الوقت الحالي ولم أجد شيئًا عن هذا في صفحات المساعدة. حاول مرة أخرى غدًا من فضلك.',
  },
  he: {
    greeting: 'שלום! מה תרצו לדעת?',
    thanks: 'בשמחה. יש עוד משהו שתרצו לדעת?',
    isAssistant: 'אני עוזר אוטומטי ולא אדם. אני עונה מתוך דפי העזרה, וכשזה לא מספיק מישהו מהצוות יכול להמשיך.',
    unknown: 'את זה אני לא יודע: לא מצאתי על כך דבר בדפי העזרה. מישהו מהצוות יכול לעזור.',
    unknownAlone: 'את זה אני לא יודע: לא מצאתי על כך דבר בדפי העזרה. אפשר לנסח אחרת?',
    foundIn: (language) => `מצאתי על כך משהו בשפה אחרת (${nameIn('he')(language)}):`,
    limited: 'הגעתי לעת עתה למכסת התשובות שלי; זה מה שכתוב בדפי העזרה. לעוד פרטים השאירו הודעה או בקשו מישהו מהצוות.',
    limitedAlone: 'הגעתי לעת עתה למכסת התשובות שלי; זה מה שכתוב בדפי העזרה.',
    limitedUnknown:
      'הגעתי לעת עתה למכסת התשובות שלי, ולא מצאתי על כך דבר בדפי העזרה. השאירו הודעה או בקשו מישהו מהצוות.',
    limitedUnknownAlone: 'הגעתי לעת עתה למכסת התשובות שלי, ולא מצאתי על כך דבר בדפי העזרה. נסו שוב מחר.',
  },
  ja: {
    greeting: 'こんにちは。どのようなことをお知りになりたいですか？',
    thanks: 'どういたしまして。ほかにお知りになりたいことはありますか？',
    isAssistant:
      '私は自動応答のアシスタントで、人ではありません。ヘルプページをもとにお答えし、それで足りないときはチームの担当者が引き継げます。',
    unknown:
      '申し訳ありませんが、わかりません。ヘルプページに該当する内容が見つかりませんでした。チームの担当者がお手伝いできます。',
    unknownAlone:
      '申し訳ありませんが、わかりません。ヘルプページに該当する内容が見つかりませんでした。別の言い方でお尋ねいただけますか？',
    foundIn: (language) => `別の言語（${nameIn('ja')(language)}）で次の内容が見つかりました：`,
    limited:
      'アシスタントが作成できる回答の上限に達したため、ヘルプページの内容をそのままお伝えしました。さらに必要な場合は、メッセージを残すか、担当者をお呼びください。',
    limitedAlone: 'アシスタントが作成できる回答の上限に達したため、ヘルプページの内容をそのままお伝えしました。',
    limitedUnknown:
      '回答の上限に達しており、ヘルプページにも該当する内容が見つかりませんでした。メッセージを残すか、担当者をお呼びください。',
    limitedUnknownAlone:
      '回答の上限に達しており、ヘルプページにも該当する内容が見つかりませんでした。明日もう一度お試しください。',
  },
  zh: {
    greeting: '您好！您想了解什么？',
    thanks: '不客气。您还想了解别的吗？',
    isAssistant: '我是自动助手，不是真人。我根据帮助页面回答；如果这还不够，团队成员可以接手。',
    unknown: '这个我不知道：在帮助页面中没有找到相关内容。团队成员可以帮助您。',
    unknownAlone: '这个我不知道：在帮助页面中没有找到相关内容。可以换一种说法吗？',
    foundIn: (language) => `我找到了其他语言（${nameIn('zh')(language)}）的相关内容：`,
    limited: '我暂时已达到自行回答的上限，以上是帮助页面的内容。如需更多帮助，请留言或联系团队成员。',
    limitedAlone: '我暂时已达到自行回答的上限，以上是帮助页面的内容。',
    limitedUnknown: '我暂时已达到回答上限，在帮助页面中也没有找到相关内容。请留言或联系团队成员。',
    limitedUnknownAlone: '我暂时已达到回答上限，在帮助页面中也没有找到相关内容。请明天再试。',
  },
}
