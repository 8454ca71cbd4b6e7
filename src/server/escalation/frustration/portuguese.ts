import { grammarOf } from './grammar.ts'

export const portuguese = grammarOf({
  soft: `virtual/automatico/muito/tao/realmente/mesmo/de verdade/serio/totalmente/completamente/absolutamente/simplesmente/so/apenas/ja/nada/de nada/nem um pouco/bastante/sempre/ainda/mais/menos/um/uma/o/a/os/as/me/nos/te/lhe/se/de/que/e/sao/es/esta/estao/estas/ta/tas/estou/to/era/foi/foram/sido/tem/ter/ha/ser/pode/
    podes/posso/podem/consegue/consegues/conseguem/quer/parece/parecem/pra/para/em/no/na/do/da/mas/pois/bom/ok/olha/deus/meu deus/cara/mano/sinceramente/claramente/obviamente/por favor/continua/continuas/continuam/tambem/demais/algo/como/aqui/entao/agora/francamente/teu/seu/sua/tua/vosso/vossa/isso ai/ola/acho que/sinto que/
    desculpa/desculpe/nem sequer/sequer/direito/direitinho/bem/nunca/capaz de/capazes de/nenhum/nenhuma/alguma/algum/corretamente/com/ai/ne/viu/poxa/nossa/puxa/gente/tipo/coisa/coisa nenhuma/ate agora/ao menos/por acaso/tanto/puro/pura/estar/a me/a`,
  after: `e/mas/porque/pq/quando/se/ja/que/como/para mim/pra mim/ou/agora/obrigado/obrigada/serio/to/estou/quero/preciso/nao/me/voce/tu/cara/de novo/outra vez/entao/onde/qual/bot/este/esse/isso/por favor/pelo amor/meu deus/so/da/responde/responda/ate`,
  i: 'eu/te/lhe/vos/ja/me/a voce/pra voce/para voce/a voces',
  you: 'voce/voces/tu/vos/vc/vcs/esse bot/este bot/o bot/esse chat/este chat/esse chatbot/este chatbot/o chatbot/essa coisa/esse robo/este robo/o robo/esse assistente/este assistente/o assistente/essa maquina/esse sistema/o senhor',
  it: `isso/isto/aquilo/essa resposta/esta resposta/a resposta/sua resposta/tua resposta/suas respostas/tuas respostas/as respostas/essas respostas/o que voce diz/o que voce disse/o que diz/o que dizes/tudo isso/nada disso/nada disto/sua ajuda/tua ajuda/esse link/o link/os links/esses links/falar com voce/falar contigo/esse artigo/essa informacao/esta informacao/sua explicacao`,
  bot: 'chat/esse chat/este chat/esse sistema/esse app/este app/bot/bots/chatbot/chatbots/robo/robos/robot/assistente/assistente virtual/ia/inteligencia artificial/chatgpt/maquina/algoritmo',
  answer: `resposta/respostas/ajuda/suporte/atendimento/apoio ao cliente/servico de apoio/servico/informacao/informacoes/explicacao/explicacoes/sugestao/sugestoes/conversa/chat/link/links/conselho/conselhos/solucao/solucoes/bobagem/besteira/mensagem/mensagens/frase/frases/desculpa/desculpas/ladainha/coisa/pergunta/perguntas/texto/papo/assistencia`,
  not: 'nao/nunca/jamais/nem/nada/nao me/sem/nenhum/nenhuma/tampouco/zero/pouco',
  none: 'nada disso/nada disto/ninguem/nenhuma das/nenhum dos/nada do que/nenhuma dessas/nada que voce/nada',
  help: `ajuda/ajudam/ajudou/ajudado/ajudando/a ajudar/ajudar/util/uteis/serve/servem/serviu/resolve/resolvem/resolveu/resolvido/resolvendo/adianta/adiantou/adiantam/de ajuda/vale/esclarece/esclareceu/aceitavel/presta/prestam/soluciona/solucionou/produtivo/leva a nada/leva a lado`,
  yours: `funcionas/e ~ inteligente/e ~ capaz/tem ~ ideia/tem nocao/presta pra/ajudas/me ajuda/me ajudam/me ajudou/me ajudando/me ajudar/ajudou/esta ajudando/ta ajudando/estas a ajudar/esta a ajudar/estao a ajudar/
    esta me ajudando/ta me ajudando/ajudando/serves/me serve/me serviu/me resolve/me adianta/me ajudaram/ajudou em nada/ajuda em nada/resolveu nada/
    resolve nada/ajudaste/ajudo em nada/serve pra nada/serve para nada/adianta nada/me esclarece/entendes/entendeste/compreendes/percebes/percebeste/
    escutas/ouves/les/leste/me entende/me entendem/me entendeu/me compreende/me escuta/me ouve/me percebe/entendeu/entende nada/entendeu nada/entendendo/
    esta entendendo/ta entendendo/esta me entendendo/ta me entendendo/estas a perceber/esta a perceber/estas a entender/esta a entender/esta lendo/
    ta lendo/sabes/sabe nada/entende o que/entendeu o que/esta me ouvindo/presta atencao/respondes/respondeste/me responde/me respondem/me respondeu/
    responde/respondeu/respondendo/esta respondendo/ta respondendo/esta a responder/estas a responder/me da uma resposta`,
  grasp:
    'entende/entendem/entendeu/entenderam/entender/entendendo/compreende/compreendem/compreendeu/compreender/escuta/escutam/ouve/ouvem/ouvir/le/leem/leu/lendo/ler/sabe/sabem/percebe/percebem/percebeu/perceber/escutando/ouvindo/entendido/presta atencao',
  reply:
    'responde/respondem/respondeu/respondido/respondendo/responder/resposta/a ver com/nada a ver com/esclarece/resolve/respondes',
  question: `a minha pergunta/minha pergunta/minhas perguntas/as minhas perguntas/a pergunta/minha duvida/a minha duvida/o que perguntei/o que eu perguntei/o que te perguntei/o que pergunto/o que eu disse/o que disse/o que eu falei/o que falei/o que eu quis dizer/o que quis dizer/o que quero dizer/o que estou perguntando/o que to perguntando/o que estou a perguntar/o que eu quero saber/o que quero saber/o que eu queria saber/
    o que queria saber/o que estou dizendo/o que estou falando/o que to falando/meu problema/o meu problema/isso que perguntei/isso que eu perguntei/isso que falei/isso que eu falei/isso que eu disse/foi isso que perguntei/o que lhe perguntei/que eu perguntei/que perguntei/nada do que/o que escrevi/nada com o que`,
  told: '',
  myTold: `me perguntou/perguntou/perguntou isso/me disse/falou isso/me falou/me mandou/mandou isso/perguntaste/disseste/disse/te disse/lhe disse/eu disse/falei/eu falei/te falei/lhe falei/expliquei/eu expliquei/te expliquei/lhe expliquei/perguntei/eu perguntei/te perguntei/lhe perguntei/respondi/eu respondi/informei/eu informei/mencionei/escrevi/eu escrevi/repeti/eu repeti/passei/eu passei/te passei/mandei/eu mandei/te mandei/dei/te dei/digitei/avisei/te avisei/disse isso/falei isso/perguntei isso/expliquei isso/disse lhe/expliquei lhe/perguntei lhe/tinha dito/tinha falado/tinha perguntado/tinha explicado/havia dito/te disse isso/te falei isso`,
  again: `ja/duas vezes/tres vezes/quatro vezes/cinco vezes/dez vezes/mil vezes/cem vezes/varias vezes/muitas vezes/trocentas vezes/um monte de vezes/# vezes/repetidas vezes/tantas vezes/acabei de/diversas vezes/inumeras vezes/umas/ja te/ja lhe/umas mil vezes`,
  same: 'mesma/mesmas/mesmo/mesmos/identica',
  idle: `
    inutil/inuteis/imprestavel/imprestaveis/ridiculo/ridicula/absurdo/absurda/uma perda de tempo/perda de tempo/
    perder tempo/uma piada/piada/brincadeira/uma palhacada/palhacada/uma vergonha/vergonha/vergonhoso/vergonhosa/
    patetico/patetica/lamentavel/lastimavel/deploravel/frustrante/irritante/chato/chata/insuportavel/inaceitavel/
    inadmissivel/intoleravel/incompetente*/sem sentido/bobagem/besteira/asneira/estupidez/estupido/estupida/burro/
    burra/burros/idiota/idiotice/imbecil*/tosco/tosca/uma merda/merda/uma porcaria/porcaria/um lixo/lixo/uma bosta/
    bosta/uma droga/droga/um saco/um inferno/nao presta/nao serve/nao serve para nada/nao serve pra nada/nada util/
    nao adianta/um desastre/desastre/um fiasco/uma tortura/cansativo/desgastante/um horror/nojento/nojo/tapado/lerdo/
    lesado/uma desgraca/desgraca/desrespeito/uma falta de respeito/falta de respeito/descaso/um descaso/o cumulo/
    o fim da picada/nada a ver/uma farsa/uma bela porcaria/parvo/parva/parvoice/uma estupidez/treta/uma seca/
    uma treta/estressante/ineficaz/ineficiente/pessimo/pessima/inacreditavel`,
  poor: `
    ruim/ruins/mau/ma/pessimo/pessima/pessimos/pessimas/terrivel/terriveis/horrivel/horriveis/horroroso/fraco/fraca/
    maldito/maldita/surdo/surda/cego/cega/lento/pior/louco/doido/quebrado/generica/genericas/automatica/automaticas/
    pronta/prontas/padrao/decorada/decoradas/vaga/vagas/vazia/vazias/robotica*/de merda/programado/inacreditavel`,
  want: 'preciso/quero/queria/exijo/peco/da/de/busco/espero/procuro/me da/me de/gostaria/so quero',
  real: 'ajuda de verdade/ajuda real/ajuda util/resposta de verdade/resposta real/resposta clara/resposta concreta/resposta direta/solucao de verdade/verdadeira/real/de verdade/concreta/decente',
  upset: 'irritado/irritada/estressado/estressada',
  curse: `caralho/porra/merda/bosta/droga/cacete/caramba/puta/puta que pariu/pqp/foda/fodase/inferno/diabo/diabos/que diabos/raios/krl/crl/pelo amor de deus/pelo amor/meu deus/meu deus do ceu/pelo amor de jesus/wtf/aff/affe/afff/argh*/grr/putz/foda se/fds/bolas/chica/catano/maldicao/que saco`,
  praise:
    'otimo/otima/legal/fantastico/fantastica/perfeito/muito bem/bravo/parabens/maravilha/maravilhoso/excelente/que bom/obrigado/obrigada/muito obrigado/muito obrigada/uau/nossa/que util/muito util/util/brilhante/bela/belo/beleza/show/bacana/espetacular/genial/incrivel/boa/fixe',
  right:
    'correto/correta/certo/certa/verdade/verdadeiro/bem/o que eu quero/o que quero/o que queria/o que eu queria/o que preciso/o que eu preciso/o que procuro/o que eu procuro/o que pedi/o que eu pedi/o que estou procurando/o que procurava/o que esperava/isso/assim/a resposta certa/funciona/funcionou/e isso/era isso/foi isso/isso que quero/isso que eu quero/isso que pedi',
  wrong:
    'errado/errada/erradas/incorreto/incorreta/falso/falsa/equivocado/equivocada/um erro/erro/mentira/enganado/enganada/mal/confuso/confusa/se enganou/errou/trocado',
  clear: `
    nao serve pra nada/nao serve para nada/voce nao presta/acabei de dizer/acabei de falar/acabei de explicar/
    estou te dizendo/to te falando/le as mensagens/leia as mensagens/le as mensagens/continua perguntando/
    continua repetindo/me cansa/me cansando/esta me cansando/me estressa*/mudando de assunto/muda de assunto/
    inventando/nao faz sentido/nao faz o menor sentido/faz sentido nenhum/perda de tempo/perder tempo/
    perder o meu tempo/perder meu tempo/perdendo ~ tempo/perco tempo/perdi ~ tempo/gastando meu tempo/
    gastar meu tempo/fazendo ~ perder/desperdic* ~ tempo/ha ~ horas/ha ~ hora/ha ~ minutos/faz ~ horas/faz ~ hora que/
    faz ~ minutos que/ha meia hora/mais de uma hora/ha mais de/quantas vezes ~ tenho/quantas vezes ~ vou/
    quantas vezes ~ preciso/quantas vezes ~ disse/quantas vezes ~ falei/quantas vezes ~ mais/quantas vezes ~ devo/
    quantas vezes ~ terei/pela terceira vez/pela segunda vez/pela quarta vez/pela quinta vez/pela decima vez/
    pela enesima vez/pela milesima vez/pela centesima vez/pela ultima vez/e a terceira vez que/e a segunda vez que te/
    enesima vez/sempre a mesma/sempre o mesmo/sempre as mesmas/a mesma coisa/de novo a mesma/de novo isso/
    mesma resposta/mesmas respostas/repete a mesma/repetindo a mesma/fica repetindo/ficar repetindo/so repete/repetes/
    repetindo/fica falando/fica mandando/fica me mandando/fica perguntando/fica dizendo/fica dando voltas/para de/
    pare de/parem de/para com/pare com/parem com/em circulos/dando voltas/andar as voltas/as voltas/
    andando em circulos/disco riscado/papagaio/falar com uma parede/falando com uma parede/falar com as paredes/
    falando com a parede/falar com a parede/falar para as paredes/falar para uma parede/uma porta/em loop/
    loop infinito/nada a ver/nada haver/nao tem ~ ver com/nao e ~ pergunta/nao era ~ pergunta/nao foi ~ pergunta/
    nao foi isso/nao foi o que/nao e isso que perguntei/nao perguntei isso/nao te perguntei/nao disse isso/
    eu nao perguntei/nao foi o que perguntei/ninguem perguntou/quem perguntou/nao respond* ~ pergunta/nao responde/
    nao respondeu/nao me respond*/me ignora/me ignorando/ignorando/ignora minha/ignorou/esquiv*/fugindo da pergunta/
    fugir da pergunta/foge da/enrolando/enrolacao/enrola/me enrolando/nao entende nada/nao entendeu nada/
    nao sabe nada/nao sabe de nada/nao sabes nada/nao entendes nada/nao percebes nada/nao serves/nao me serve/
    nao ajuda em/nao ajudou/nao ajudas/nao adiantou/nao adianta nada/nao resolveu/nao resolve/nao faz nada/
    nao consegue fazer nada/nao fazes nada/nao sabe ler/nao sabes ler/sem nocao/nao da uma/nao acerta/nao tem jeito/
    assim nao da/nao da mais/assim fica dificil/do que voce esta falando/do que esta falando/de que esta falando/
    do que ta falando/ta falando de que/que voce ta falando/de que estas a falar/o que voce esta dizendo/que bobagem/
    que besteira/que estupidez/que inutil*/que perda/que porcaria/que lixo/que bosta/que odio/que atendimento/
    que servico/que chato/que horror/que nojo/que descaso/que robo/que bot/que chatice/que seca/que treta/bela ajuda/
    bela porcaria/bela resposta/belo servico/belo atendimento/grande ajuda/grande coisa/linda resposta/
    ta de brincadeira/esta de brincadeira/so pode ser brincadeira/so pode estar/so pode/ta brincando/esta brincando/
    estas a brincar/esta a brincar/estao a brincar/ta de sacanagem/sacanagem/ta me zoando/esta me zoando/zoando/
    zoeira/tirando com a minha/tirando sarro/gozar comigo/a gozar/gozando com/fazendo de bobo/fazendo de palhaco/
    de palhaco/me fazendo de/e uma piada/isso e piada/isso e serio/e serio isso/serio isso/serio mesmo/ta surdo/
    e surdo/e burro/voce sabe ler/sabe ler/sabes ler/consegue ler/voce entende portugues/entende portugues/
    voce e surdo/es surdo/voce ta me ouvindo/voce ta lendo/voce esta lendo/ta me entendendo/voce entende alguma/
    sabe fazer alguma coisa/sabe alguma coisa/serve pra alguma/serve para alguma/serve pra que/serve para que/
    serves para que/pra que serve esse/para que serve esse/pra que serve isso/para que serves/para que voce serve/
    qual parte/que parte/o que voce nao entend*/o que e que nao/o que nao entend*/tao dificil/e tao dificil/
    tao complicado/e pedir muito/pedir demais/por que voce nao/por que nao entende/por que nao responde/
    por que nao me/porque nao responde/porque nao entende/porque nao me/por que repete/por que fica/porque fica/
    por que voce fica/por que sempre/qual o seu problema/qual e o seu problema/qual e o teu problema/que adianta/
    de que adianta/do que adianta/de que serve/qual o sentido/responde a/responda a/responde minha/responda minha/
    responde logo/responda logo/responde direito/responda direito/responde me/responda me/me responde/me responda/
    responde so/responda so/so responde/so responda/me ajuda logo/me ajude logo/le direito/leia direito/le o que/
    leia o que/leia minha/le a minha/leia de novo/aprende a/aprenda a/me escuta/me escute/escuta o que/escute o que/
    presta atencao/preste atencao/faz o seu trabalho/faca seu trabalho/faz alguma coisa/faca alguma coisa/
    diz algo util/fala algo util/uma resposta direta/so quero uma resposta/so quero saber/so quero que/de uma vez/
    uma vez por todas/pelo menos uma vez/obrigado por nada/obrigada por nada/obrigado por fazer perder/
    obrigado por me fazer/obrigada por me fazer/obrigado por perder/obrigado por nao/valeu por nada/genio/
    muito engracado/que engracado/que esperto/que inteligente/inteligencia artificial essa/ah que otimo/ah otimo/
    so que nao/sqn/errado de novo/errado outra vez/de novo errado/outra vez a mesma/outra vez o mesmo/errou de novo/
    continua errado/continua sem/continuas sem/continuo sem/ainda nao respond*/ainda nao entend*/ainda nao me/
    ainda sem resposta/ainda nao ajud*/ainda nao resolv*/nao me interessa o que/to nem ai/nao quero link*/
    nao quero um link/nao e suficiente/nao e aceitavel/nao e possivel que/nao e possivel isso/nao acredito nisso/
    nao acredito que/nunca vi/avaliacao negativa/procon/vou na concorrencia/pra concorrencia/para a concorrencia/
    perderam um cliente/perdeu um cliente/perderam uma cliente/pior bot/atendimento ruim/atendimento horrivel/
    atendimento lixo/ja tentei/ja tentei isso/ja fiz isso/ja fiz tudo/ja tentei tudo/ja sei disso/isso eu ja sei/
    voce ja disse/ja me disse/voce ja falou/ja me falou isso/ja disseste/ja disse isso/ja me disseste/cheio disso/
    cheia disso/puto da vida/puta da vida/puto com/to puto/estou puto/putasso/bravo com/brava com/revoltado/revoltada/
    aborrecido com/estressado/estressada/me estressa/me estressando/nao aguento/nao aguento mais/nao suporto/desisto/
    vou desistir/cansei/ja cansei/ja chega/chega disso/chega de/ja deu/ate aqui/enlouquec*/me tira do serio/
    me tirando do serio/tira do serio/fora do serio/passado com/passada com/fartissim*/esgotad*/idiota*/imbecil*/
    otario*/babaca*/cretino*/retardado*/filho da puta/filhos da puta/fdp/vai se foder/vai te foder/vsf/vtnc/
    vai tomar no/vai pro inferno/vai para o inferno/vao se/vai te catar/vai se catar/vai se lascar/cala a boca/
    cale a boca/cala te/cala boca/foda se/fodase/que se foda/que se lixe/arrombado/desgracado/cuzao/corno/viado/
    puta que pariu/pqp/caralho de/bot de merda/robo de merda/chat de merda/porcaria de/lixo de/bosta de/maldito bot/
    maldito robo/seu burro/sua burra/seu idiota/seu inutil/sua inutil/seu lixo/seu imbecil/voce e ~ burro/
    voce e ~ inutil/voce e ~ estupid*/voce e ~ idiota/voce e ~ ruim/voce e ~ pessim*/es ~ burro/es ~ inutil/
    es ~ estupid*/mentiroso*/mentirosa/voce mente/esta mentindo/odeio voce/palhaco*/anta/jumento/jegue/besta/asno/
    ja basta/basta disso/basta disto`,
  mood: `
    cansado disso/cansada disso/cansado disto/farto disto/que merda/que droga/que desastre/que vergonha/que palhacada/
    que saco/que raiva/que frustra*/que irritante/que absurdo/que ridiculo/bela merda/grande merda/nunca mais/
    reclame aqui/pior atendimento/pior servico/pior suporte/o pior/pessimo atendimento/pessimo servico/
    pessimo suporte/atendimento pessimo/frustrado/frustrada/frustrante/frustracao/irritado/irritada/me irrita/
    me irritando/irritando/farto/farta/de saco cheio/saco cheio/com raiva/furioso/furiosa/indignado/indignada/
    perdendo a paciencia/perdi a paciencia/perder a paciencia/sem paciencia/minha paciencia/paciencia esgot*/
    paciencia acab*/acabou a paciencia/haja paciencia/cansado de/cansada de/me deixa louc*/me deixando louc*/
    enche o saco/enchendo o saco/encheu o saco/nos nervos/nervoso com/chateado com/chateada com/raiva disso/
    desesperador/dando nos nervos/vai a merda/vai pra merda/va a merda/droga de/odeio esse/odeio este/odeio falar/
    odeio isso/detesto/que paciencia`,
  slight: `como eu disse/como ja disse/como eu falei/como falei/como ja falei/como disse/repito/estou repetindo/nao e isso/nao era isso/isso nao/nao e bem isso/nao me refiro/nao pedi isso/nao pedi/nao quero isso/nao e o que/nao funciona/nao funcionou/decepcion*/confuso/esquece/esqueca/deixa pra la/tanto faz/nao esta bom/nao ta bom/insatisfeit*/nao estou satisfeit*/nao gostei/outra coisa/entendeu errado/
    entendeu mal/entendeste mal/mal entendido/serio/fala serio/resposta errada/resposta incorreta/resposta ruim/ta errado`,
  faint:
    'tem certeza/voce tem certeza/certeza/tenta de novo/tente de novo/tente novamente/de novo/outra vez/ainda/alguem ai/tem alguem ai/nao entendi/nao entendo/ue/hein',
  hate: 'odeio/detesto/farto de/farta de/cansado de/cansada de',
  nth: 'terceira vez/quarta vez/quinta vez/decima vez/enesima vez',
  unless: `pergunta boba/pergunta idiota/pergunta burra/pergunta estupida/sou ~ burr*/sou ~ idiota/sou ~ inutil/sou ~ tapad*/me sinto ~ burr*/me sinto ~ idiota/burrice minha/besteira minha/bobagem minha/nao estou irritad*/nao estou brav*/sem frustr*/se nao funcion*/se isso nao/se nao serv*/caso nao/se nao/pela paciencia/obrigad* pela paciencia/tenha paciencia/paciencia comigo/sem problema/nao se preocup*/a pena/de graca`,
})
