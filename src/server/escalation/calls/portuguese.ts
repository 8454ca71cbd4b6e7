import { callsOf } from './calls.ts'

export const portuguese = callsOf({
  common:
    'eu voce vc voces o a os as um uma com por para pra que de do da me meu minha seu sua quero nao e em no na favor tem pode preciso alguem pro ao esse este pf pfv',
  who: `
    agente/agentes/humano*/humana*/ser humano/seres humanos/pessoa real/pessoas reais/pessoa de verdade/pessoa viva/
    pessoa fisica/gente de verdade/gente real/atendente*/atendedor*/operador*/representante*/funcionari*/empregad*/
    colaborador*/supervisor*/gerente*/gestor*/encarregad*/responsavel/responsaveis/chefe/chefia/superior/superiores/
    diretor*/tecnico/tecnica/tecnicos/especialista*/perito*/consultor*/assessor*/vendedor*/colega/colegas/advogad*/
    moderador*/mod/admin/administrador*/game master/mestre do jogo/gm/rececionista/recepcionista/telefonista/
    alguem da/alguem do/alguem de/alguem que/alguem real/alguem humano/alguem competente/um dos seus/um dos vossos/
    uma das suas/membro da/membro do/pessoa que/pessoa responsavel/moca do/moca da/moca das/moco do/menina das/
    menina da/menina do/senhora das/senhora da/senhora do/senhor do/senhor da/rapaz do/interlocutor*/
    atendimento humano/atendimento pessoal/suporte humano/apoio humano/ajuda humana/voz humana/chat ao vivo/medic*/
    enfermeir*/farmaceutic*/manager/analista*/corretor*/fiscal/inspetor*/chefinho/patrao/um comercial/uma comercial/
    o comercial/vosso comercial/pessoal do/pessoal da/human/moderadora/balconista/caixa/contador*/contabilista/
    psicolog*/terapeuta/professor*/mecanic*/coordenador*/subgerente/dono/dona/proprietari*/sindico/zelador/
    quem decida/quem decide/quem manda/quem entende/quem entenda/quem saiba/quem resolve/quem resolva/alguem com/
    alguem capaz/responsavel pela/responsavel pelo/carne e osso/ser vivo/parceiro/companheiro/colaboradores/
    equipe humana/voces mesmo/quem estiver/quem for responsavel`,
  some: 'alguem/pessoa/pessoas/gente/senhor/senhora/moca/moco/menina/rapaz/ninguem',
  where: `
    atendimento/apoio ao cliente/servico ao cliente/suporte/suporte tecnico/apoio tecnico/sac/central/setor/
    departamento/faturamento/faturacao/financeiro/contabilidade/vendas/juridico/fraude/fraudes/reclamacoes/devolucoes/
    segundo nivel/nivel dois/nivel 2/proximo nivel/gerencia/direcao/rececao/recepcao/recursos humanos/equipe/equipa/
    agencia/loja/fila/chefia/ouvidoria/secretaria/pos venda/posvenda/pessoal do/pessoal da`,
  talk: `
    fal*/convers*/comunic*/contat*/contact*/tratar/trato/discut*/chat com/entrar em contato/entrar em contacto/
    em contato/em contacto/ser atendid*/resolver isso com/resolver com/ver isso com/tirar duvida com/entender com/
    escrever a/escrever para/explicar a/explicar pra/ir pro/ir para um/papo com/bater um papo/por telefone/
    ao telefone/no telefone/pessoalmente/cara a cara/olho no olho/de viva voz/uma reuniao com/marcar com/agendar com/
    negociar com/ser ouvid*/me ouca/ouvir me/desabafar com/dirigir me/recorrer a/entrar em contato com/esclarecer com`,
  pass: `
    pass*/transf*/conect*/conecta/encaminh*/direcion*/redirecion*/escal*/coloc*/bota/bote/botar/poe/ponha/ponham/
    por me/deixa eu/deixe me/deixa me/me deixa/deixe que/deixa que/ligue me a/ligue me com/liga me a/ligar me a/
    remet*/repass*/muda pra/mude para/trocar para/botao para/digita #/digito #/digite #/aperta #/aperto #/tecla #/
    diz a/diga a/bora chamar/intervencao/me leva/leva me/tira me/me tira/me manda pra/manda pra/redireciona*/me joga/
    joga pra/me liga com/liga com/vincula/delega/entrega pra/sobe pra/subir para/direciona*/me passa*/repassa/
    chama alguem/chamem alguem/manda alguem/mande alguem/envia alguem/traz alguem/que entre alguem/por em contato/
    me poe/ponham me/ponha me/poe me`,
  fetch: `
    manda/mande/mandem/envia/envie/da me/de me/me da/me de/me deem/chama/chame/chamem/chamar/busca/busque/traz/traga/
    tragam/consegue/arranj*/arrum*/leva/leve/lev*/chegar a/chego a/chegar num/acess*/solicit*/exij*/exig*/pec*/
    adiciona/adicione/convida/convide/inclui/inclua/aciona/acione/envolv*/avisa/avise/notific*/pular/digita #/
    digito #/digite #/aperta #/aperto #/tecla #/diga a/fala pro/chamar o/chamar a/intervencao do/intervencao da/
    intervencao de/quero um/quero uma/preciso de um/preciso de uma/contato com/contacto com/cad*/me ve um/ve um/
    arruma/clico/clicar/clique`,
  act: `
    ajud*/atend*/assist*/verific*/analis*/ver meu caso/ver o meu caso/resolv*/trat*/respond*/explic*/ouv*/disponivel/
    disponiveis/online/on line/livre/cuid*/orient*/esclarec*`,
  step: `
    assumir/assuma/assume/intervenha/intervir/entrar na conversa/entre na conversa/entrar no chat/entre no chat/
    continuar comigo/continue comigo/continuar daqui/dar continuidade/prossiga/pegar o caso/pegue meu caso/
    pegar meu caso/me lig*/ligar pra mim/ligue para mim/ligar me/ligue me/ligar para mim/me telefon*/telefone me/
    telefonar me/que me telefone/me contat*/me contact*/contacte me/contactar me/contate me/entre em contato comigo/
    entre em contacto comigo/entrar em contato comigo/entrar em contacto comigo/fale comigo/falar comigo/me escrev*/
    escreva me/me mandar mensagem/me chame/me retorne/retornar para mim/me atend*/pra me atender/para me atender/
    atender me/atendido por/atendida por/contactado por/contactada por/contatado por/ajudado por/aqui no chat/
    nesse chat/neste chat/ai/do outro lado/na linha/ao telefone/no telefone/nao um bot/nao um robo/nao com robo/
    nao com uma maquina/nao com um robo/em vez de um robo/em vez de robo/em vez do bot/sem ser robo/sem ser bot/
    nao robo/meu caso/o meu caso/meu problema/minha situacao/minha reclamacao/meu processo/o meu processo/
    minha solicitacao/meu pedido comigo/por tras disso/por tras da tela/atras da tela/na conversa/no chat/analise/
    analisar/me oriente/me explique/me ajude/me de atencao/me socorra/nos atenda/visto por/vista por/analisado por/
    analisada por/verificado por`,
  want: `
    quero/queria/querem*/queremos/gostaria/gostava/preciso/precisava/precisamos/necessito/desejo/prefiro/preferia/
    exijo/solicito/peco/procuro/tem/ha/existe/voces tem/tem ai/posso ter/pode me dar/me arruma/me da/so quero/
    so aceito/cade/onde esta/como chego/aguardo/espero por`,
  after: `
    por/agora/ja/que/para/pra/pro/de/do/da/aqui/ai/e/ou/nao/favor/obrigado/obrigada/hoje/urgente/com/disponivel/em/no/
    na/mas/porque/me/logo/ao/pf/pfv/pfvr/rapido/a/se/nesse/neste/online/mesmo/imediatamente/daqui/comigo/real`,
  enough: `
    me liga/me ligue/me liguem/liga me/ligue me de volta/ligue para mim/ligue pra mim/liguem me/liga pra mim/me ligar/
    podem me ligar/pode me ligar/ligar me/telefonem me/telefone me/me telefona/retornem minha ligacao/
    retornar minha ligacao/retorne minha ligacao/retornem a ligacao/retorno de ligacao/quero um retorno/
    uma ligacao de/devolvam a chamada/devolver a chamada/peco contacto/me transfere/me transfira/transfere me/
    transfira me/me passa pra/me passa para/escale/escala isso/escalar meu/escale o meu/encaminhe o meu caso/
    encaminhe meu caso/pular o bot/pular bot/pula o bot/sair do bot/sem bot/sem bots/sem robo/sem robos/chega de robo/
    chega de bot/desliga o bot/tira o bot/nao falo com maquina*/nao falo com robo*/nao falo com bot*/nao com maquina/
    nao com um robo/atendimento humano/suporte humano/apoio humano/quem me pode atender/quem pode me atender/
    quem me atende/passe me a essa/me passa ele/me passa ela/ser atendido por quem/ser atendida por quem/
    sair deste bot/sair desse bot/sair do robo/fora robo/nao quero robo/nao quero bot/nao quero maquina/quero pessoa/
    quero gente/quero humano/nada de robo/nada de bot/sem maquina/sem maquinas/sem ia/me transfiram/me telefonem/
    poderiam me ligar/podiam ligar me/gostava que me ligassem/quero que me liguem/com quem eu falo/
    com quem falo sobre/com quem posso falar/com quem devo falar/um telefonema/uma chamada/com um software/
    com software/com maquinas/com uma maquina/com um programa/passa o chat/passe o chat/falo com computadores/
    falar com computadores/falar com um computador`,
  bare: `
    quero falar/preciso falar/gostaria de falar/queria falar/quero conversar/preciso conversar/suporte/atendimento/
    tem alguem ai/tem alguem/alguem ai/ha alguem ai/esta ai alguem/ligacao`,
  urge: `
    por favor/pf/pfv/pfvr/pff/favor/agora/ja/urgente/hoje/rapido/imediatamente/se faz favor/so/logo/please/
    quanto antes/ja ja/por gentileza/gentileza/precisa se/procura se/necessario/solicitado`,
  unless: `
    ontem/anteontem/semana passada/mes passado/outro dia/ultima vez/disse/disseram/me disse/prometeu/desligou na/
    desligou/ligou/ligaram/falei/ja falei/conversei/me ajudou/ajudou me/me atendeu/atenderam/foi muito/foram muito/
    simpatic*/maravilhos*/meu chefe/minha chefe/meu gerente/meu patrao/meu marido/minha esposa/minha mulher/meu filho/
    minha filha/minha mae/meu pai/meu amigo/minha amiga/minha avo/meu namorado/minha namorada/meu advogado/meu medico/
    meu colega/minha equipe/nossa equipe/nossos agentes/o meu gestor reformou/quantos/quantas/quanto custa/
    quanto ganha/quanto tempo/quando/que horas/qual o horario/horario*/quem e/o que e/qual a/qual e/qual o/por que/
    outra pessoa/alguem mais/segunda pessoa/por pessoa/# pessoas/pessoas cabem/entregador*/carteiro/correios/motoboy/
    motorista/estafeta/transportadora/instalador/emprego/vaga/curriculo/salario/trabalhar/trabalham/perfil de/
    papel de/permiss*/licenca*/usuarios/em pessoa/pessoalmente levantar/ir pessoalmente/numero de/numero do/
    telefone de/telefone do/email de/email do/endereco/gravad*/diferenca/voce e um/vc e um/voce e humano/es um/
    parece gente/parece humano/parece uma pessoa/tenho que/tenho de/devo/sou agente/sou consultor/sou representante/
    sou funcionari*/em nome de/avaliar/avalio/elogio/retirar/buscar meu/entregar/assinar/sobem/montar/instalar/
    consertar/enviar dinheiro/transferir dinheiro/dinheiro para/pagar a/pode vir/vem sabado/vir sabado/leem/le estas/
    desconto para/indicar um amigo/um amigo/presente/se eu ligar/se eu falar/antes de/depois de/gratuit*/incluso/
    incluid*/como viro/virar/ja resolvi/nao me transfira/nao me passe/nem olhou/que fazer se/se o/se a/gracas a/
    obrigado a/agradeco a atendente/desconto/estou falando/estou a falar/falo com um robo/falo com uma pessoa/
    falo com um humano/instal*/consert*/me deu/deu me/me enviou/me vendeu/me cobrou/nunca veio/nao veio/recomendou/
    roubou/roubaram/legal precisa/trabalha de/pode viajar/viajar com/quem responde/o que faz/agradeca/numero errado/
    fui atendid*/para o passeio/usar a conta/me passou/mandou guardar/disse que/tecnico para instalar/
    rapaz da assistencia mandou/adiciono/adicionar/pessoa de contato/pessoa de contacto/conta da empresa/
    vai entrar em/vao entrar em/quem vai/nao apareceu/falar bem/falar mal/me prometeu/vendedor de voces/
    para quem envio/preciso levar/suporte de parede/suporte e pago`,
})
