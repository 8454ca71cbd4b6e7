import { blameOf } from './blame.ts'

export const portuguese = blameOf({
  bot: `
    bot/bots/chatbot*/robo/robos/robozinho/assistente/assistente virtual/ia/inteligencia artificial/este sistema/
    esse sistema/seu sistema/vosso sistema/este chat/esse chat/o chat/chat/essa coisa/esta coisa/esse troco/
    esse negocio/esta ferramenta/essa ferramenta/algoritmo/esta conversa/essa conversa/conversa/atendimento virtual/
    falar contigo/falar com voce/falar com vc/falar consigo/esta maquina/essa maquina/uma maquina/este programa/
    esse programa/este computador/senhor robo/com voce/com vc/contigo/consigo/por sua causa/ferramenta`,
  you: 'voce/vc/voces/tu/ce/o senhor',
  said: `
    suas respostas/tuas respostas/sua resposta/tua resposta/essa resposta/esta resposta/suas mensagens/suas sugestoes/
    tuas sugestoes/seus links/teus links/faq/frase pronta/frases prontas/resposta pronta/respostas prontas/
    suas instrucoes/suas opcoes/suas explicacoes/o que voce diz/o que vc diz/o que dizes/resposta errada/respostas so/
    as respostas/mesmas respostas`,
  bad: `
    inutil/inuteis/burro/burra/burrinh*/burrice/estupid*/idiota*/imbecil*/tosco/tosca/lerd*/tapad*/tonto/tonta/parvo/
    incompetente*/incapaz*/absurd*/ridicul*/patetic*/lamentavel/pessim*/horrivel/horriveis/horroros*/terrivel/
    terriveis/desastre/lixo/porcaria/merda/bosta/droga/vergonh*/piada/palhacad*/brincadeira/disparate*/besteira*/
    bobagem/bobagens/abobrinha*/asneira*/nada a ver/sem nexo/sem sentido/generic*/robotic*/repetitiv*/copia e cola/
    copiar e colar/irrelevante*/vazi*/bugad*/em loop/loop/surd*/cego/cega/mentir*/inventad*/inventa/papagaio/parede/
    contradi*/nao serve*/perda de tempo/perder tempo/tempo perdido/nao e inteligente/nada inteligente/decepcion*/
    desiludid*/frustrante/irritante*/insuportavel/uma estrela/# estrela*/em circulos/dando voltas/as voltas/
    sem solucao/uma negacao/fracasso/inutilizavel/perdendo/perdi/desperdic*/impossivel`,
  fails: `
    nao entend*/nao me entend*/nao percebe*/nao perceb*/nao compreend*/nao me compreend*/nao sabe*/n sabe/nao sabes/
    n entende/n entendeu/nao tem ideia/nao faz ideia/nao le/nao les/nao leu/nao escut*/nao ouv*/nao respond*/
    n responde/nao me respond*/nao ajud*/n ajuda/nao me ajud*/nao consegue*/n consegue/nao resolv*/n resolve/
    nao serv*/n serve/nao pega/nao acert*/nao capt*/ignor*/inventa*/inventando/repet*/so repete/se repete/errou/
    enrol*/desvia*/foge/foge da/continua sem/contradi*/pergunt* de novo/pede de novo/volta a pedir/perguntar a mesma/
    mesma coisa/sempre o mesmo/sempre a mesma/fala abobrinha/fala besteira/fala bobagem/so fala/so diz/so sabe/
    travad*/parece um papagaio/tira onda/me zoando/gozar comigo/a gozar/brincando comigo/de brincadeira/faz perder/
    me faz perder/nao podes/nao pode ajud*/nao pode respond*/deixam confus*/deixam mais confus*/bugad*/respond* outra/
    nao tem jeito/nao ha quem/nao da/me enrola/enrola/enrolando/nao percebes/fala fala`,
  count: `
    segunda vez/terceira vez/quarta vez/quinta vez/enesima vez/# vez/# vezes/duas vezes/tres vezes/quatro vezes/
    cinco vezes/dez vezes/mil vezes/meia hora/ha # minutos/faz meia hora/uma hora aqui/quarenta minutos/vinte minutos/
    trinta minutos/de novo/outra vez/toda hora`,
  quit: `
    esqueca/esquece/esqueca isso/deixa pra la/deixa para la/deixe estar/deixa estar/deixa quieto/deixe pra la/desisto/
    desisti/cansei/tchau desisto`,
  enough: `
    melhor que voce/melhor que vc/melhor do que voce/melhor que tu/mais que voce/mais do que voce/mais util que/
    mais inteligente que/mais esperto que/responderia melhor/entende melhor/percebia melhor/entenderia melhor/
    ajudaria mais/ajuda mais/eu mesmo faco/eu mesma faco/faco eu/eu faco sozinh*/resolvo sozinh*/me viro sozinh*/
    eu me viro/desenrasco me/procuro sozinh*/pesquiso no google/pergunto ao google/perguntar pro google/
    sem a sua ajuda/cansei de/nao avancamos/nao saimos do/nao saio do/e me responde/e responde/parabens errou/
    parabens mais/parabens outra/outra vez errado/errado de novo/errou de novo/errou outra/de novo a mesma/
    de novo o mesmo/mesma resposta/mesmo link/mesmo menu/coisa nenhuma/obrigado por nada/obrigada por nada/
    valeu por nada/serve pra que/quem programou/quem te programou/quem fez esse/quem criou/le o que/leia o que/
    leia direito/leia a mensagem/le direito/le as mensagens/aprende a ler/aprenda a ler/entende portugues/
    compreende portugues/nao nao nao/nao e isso/nunca e isso/que parte de/qual parte de/quanto mais falo/
    menos entendo/alhos/bugalhos/estaca zero/ponto de partida/falar com uma porta/falar com a parede/
    falando com uma parede/falar com uma parede/igual falar com/mesmo que falar/inteligencia artificial nao/
    artificial sim/burrice artificial/inteligente nao/nao aguento mais/perdendo meu tempo/perdendo tempo/
    perdi meu tempo/perder meu tempo/perder o meu tempo/tenho que repetir/ja tentei isso/o que eu perguntei/
    nao foi isso que/assim nao da/contigo nao da/com voce nao da/nao adianta/nao da pra conversar/
    nao da para conversar/inventando coisa/nem existe/pergunto do boleto e/pra que serve este assistente/
    para que serve este assistente/para que serve esse bot/pra que serve esse bot/serve este assistente/
    serve esse assistente/serve este bot/serve esse bot/serve esse chat/serve este chat/ja falei isso/ja te falei/
    ja lhe disse/ja te disse/ja disse isso/ja lhe dei/ja te dei/para de mandar/pare de mandar/para de repetir/
    pare de repetir/chega de bot/chega desse/que nao dizem nada/mais confusa/mais confuso/pedi uma coisa e/
    perguntei uma coisa e/e recebi cinco/o que eu perguntei caramba/voce pega uma/nao pega uma/vai me deixar/
    me deixa maluc*/me deixa doid*/me deixando doid*/me tira do serio/tirando do serio/deixar doid*/deixar maluc*/
    nenhuma resposta util/nem uma resposta/nenhuma resposta certa/nada do que/bem claro e nada/mais claro que isso/
    escrevi claro/ta claro/nao sabe ler/sabe ler/sabes ler/fala fala/falando grego/falo grego/falar chines/
    a falar chines/perder a tarde/perdendo a tarde/perdendo o dia/perder a manha/ha quem aguente/ninguem aguenta/
    mesma ladainha/ladainha/mesma historia/mesmo papo/mesma lengalenga/so sabe dizer/so sabe falar/so isso que/
    e so isso que/e tudo que voce/isso e tudo que/acha que sou/me fazendo de/fazer de parvo/fazer de palhaco/
    ate uma crianca/ninguem merece/puta que pariu/pqp/vsf/vtnc/que palhacada/uma palhacada/tomar no`,
  unless: `
    obrigado pela ajuda/obrigada pela ajuda/muito obrigad*/ajudou muito/me ajudou muito/maquina de lavar/
    maquina de cafe/robo aspirador/pergunta boba/pergunta burra/pergunta idiota/culpa minha/meu erro/sou pessim*/
    sou burro/sou burra/sou muito/eu que errei/se voce/se eu/se o/se a/se nao/entregador/carteiro/correios/voces tem/
    tem algum/desculpa/desculpe/sem problema/o jogo/atualizacao/tamanho/quantas vezes posso/vezes por/vezes sem juros/
    em # vezes/parcel*`,
})
