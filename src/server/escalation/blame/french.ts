import { blameOf } from './blame.ts'

export const french = blameOf({
  bot: `
    bot/bots/chatbot*/robot*/assistant/assistant virtuel/l assistant/ia/intelligence artificielle/ce systeme/
    votre systeme/ce chat/ce tchat/votre chat/le chat/tchat/chat/ce truc/ce machin/cet outil/votre outil/algorithme/
    cette conversation/cette discussion/discussion/dialogue/parler avec vous/parler avec toi/discuter avec vous/
    cette machine/votre machine/une machine/ce programme/votre programme/cet ordinateur/un programme/
    monsieur l assistant/avec toi/avec vous/de ta part/de votre part/a cause de toi/a cause de ce bot/outil`,
  you: 'tu/vous/vos messages/vos reponses',
  said: `
    vos reponses/tes reponses/votre reponse/ta reponse/cette reponse/vos messages/tes messages/vos suggestions/
    tes suggestions/vos conseils/tes conseils/vos liens/tes liens/vos explications/tes explications/vos instructions/
    tes instructions/vos propositions/faq/phrases toutes faites/reponses toutes faites/reponse type/copie colle/
    ce que vous dites/ce que tu dis/ce que vous racontez/ce que tu racontes/betises/messages automatiques/
    reponse a cote/ces reponses/les reponses/encore une reponse`,
  bad: `
    inutile*/nul/nulle/nuls/nulles/stupide*/idiot/idiote/bete/betes/con/conne/debile*/cretin*/imbecile*/abruti*/
    incompetent*/incapable*/absurde*/ridicule*/pathetique*/lamentable*/pitoyable*/minable*/affligeant*/desolant*/
    horrible*/execrable*/catastroph*/merd*/pourri*/bidon/naze*/honte/honteu*/blague/plaisanterie/farce/desastre/
    betise*/n importe quoi/conneries/generique*/robotique*/repetiti*/hors sujet/a cote/a cote de la plaque/
    a cote du sujet/rien a voir/sans rapport/creu*/bogue*/en boucle/boucle/sourd*/aveugle*/ment/menteu*/perroquet/mur/
    grille pain/poisson rouge/contradi*/son contraire/ne sert a rien/sert a rien/sers a rien/perte de temps/
    temps perdu/perdre mon temps/pas intelligent/pas tres intelligent/rien d intelligent/deco/decoration/decevant*/
    frustrant*/agacant*/agacer/enervant*/insupportable*/sterile*/une etoile/# etoile*/zero pointe/en rond/
    langue de bois/sourds/toutes faites/tout faits/inutilisable*/a la ramasse/a l ouest/perds/perdu/gaspill*/
    impossible/empote*/bouche/bouches/boulet`,
  fails: `
    comprends rien/comprends pas/comprends que/ne comprend*/comprenez rien/comprenez pas/comprend rien/comprend pas/
    captes rien/captes pas/captes que/capte rien/captez rien/pige*/ne saisi*/saisissez rien/ne sai*/sais rien/
    savez rien/sait rien/ne lis*/lis pas/lisez pas/ecoute* pas/ecoutez pas/ne repond*/reponds pas/repondez pas/
    repond pas/n aide*/aides pas/aidez pas/m aides pas/m aidez pas/aide pas/peux pas/pouvez pas/peut pas/ne sert/
    sers a/servez a/sert a/ignore*/inventes/inventez/invente/repetes/repetez/repete/vous repetez/te repetes/se repete/
    moqu*/foutez/esquiv*/tournes en/tournez en/tourne en/redemand*/demandez encore/demandes encore/racont*/
    fais expres/faites expres/que dalle/rien compris/pas compris/une chose et son/me faites perdre/m avez fait perdre/
    m as fait perdre/me fais perdre/foutez de/fous de/bug/buggue/bugue/plante/m agacer/agacer/incapable/me rends/
    me rendez/me fais tourner/me faites tourner/es bouche/etes bouche/parles pour/parlez pour`,
  count: `
    troisieme fois/quatrieme fois/cinquieme fois/deuxieme fois/enieme fois/# fois/#e fois/la #e fois/trois fois/
    quatre fois/cinq fois/dix fois/cent fois/demi heure/une heure que/# minutes/trente minutes/vingt minutes/
    quarante minutes/encore une fois/sans cesse/en boucle`,
  quit: `
    laisse tomber/laissez tomber/oubliez ca/tant pis/j arrete la/j arrete/je laisse tomber/je raccroche/oublie ca/
    oublie tout`,
  enough: `
    mieux que vous/mieux que toi/plus que vous/plus que toi/plus utile que/plus intelligent que/plus futee que/
    plus clairement que vous/mieux que ce bot/mieux que ce robot/repondrait mieux/repondait mieux/m aiderait plus/
    m aiderait mieux/plus bavard*/je le ferai moi meme/je le fais moi meme/je me debrouille*/debrouillerai/
    debrouiller seul*/je chercherai/demander a google/demande a google/sans votre aide/on arrete la/
    inutile d insister/inutile de continuer/inutile d essayer/je vous parle d/je te parle d/et vous me parlez/
    et tu me parles/et vous repondez/et vous me repondez/et tu reponds/et tu me reponds/et vous m envoyez/
    et tu m envoies/case depart/au point de depart/point mort/encore la faq/encore un lien/encore le menu/
    encore une reponse/encore faux/encore rate/encore a cote/bravo l intelligence/bravo encore/super encore/
    genial encore/felicitations encore/a quoi tu sers/a quoi vous servez/a quoi sers tu/a quoi servez vous/
    a quoi sert ce/qui vous a programme/qui t a programme/qui a programme/qui a code/qui verifie les/qui a concu/
    lis ce que/lisez ce que/lis mon/lisez mon/lis bien/lisez bien/apprends a lire/apprenez a lire/sais tu lire/
    savez vous lire/tu sais lire/vous savez lire/vous comprenez le francais/comprenez vous le francais/non non non/
    faux faux/non non et non/je tape je/je reformule/vous me dites une chose/tu me dis une chose/dialogue de sourds/
    parler a un mur/parle a un mur/parler a un/autant parler/impression de parler/memoire d un/
    intelligence artificielle mon/artificielle oui/intelligente non/intelligente pas/betise artificielle/
    stupidite artificielle/bon sang/j en peux plus/je n en peux plus/vous m avez fait perdre/je l ai lue/
    c est quoi cette reponse/pas ma question/pas la question/pas une reponse/jamais la bonne/redemande mon/
    encore la meme reponse/encore le meme lien/encore le meme message/toujours la meme reponse/
    toujours le meme message/toujours le meme lien/stop avec vos/stop avec tes/arrete de repeter/arrete de m envoyer/
    arretez de m envoyer/arretez de repeter/arrete avec/arretez avec/je vous ai deja donne/je vous ai deja dit/
    je vous ai deja/je t ai deja/j ai deja dit/j ai deja explique/j ai deja ecrit/j ai deja repondu/
    je me debrouillerai/je le ferai moi/memoire d un poisson/bug completement/bugue completement/tu sers de/
    vous servez de/a m agacer/commence* a m/a m enerver/tu me rends/vous me rendez/tu me fais tourner/
    tourner en bourrique/rendre chevre/rends chevre/mission impossible/pas une seule reponse/aucune reponse utile/
    rien de ce que vous/rien de ce que tu/noir sur blanc/c est pourtant clair/clair pourtant/pas lire ou quoi/
    sais pas lire/savez pas lire/pas lire/parler pour ne rien/parles pour ne rien/parlez pour ne rien/
    je parle chinois/je parle martien/arracher les cheveux/a s arracher/et rebelote/rebelote/toujours pareil avec/
    perds ma soiree/perds ma journee/perds mon temps/je perds mon/tout ce que vous savez/tout ce que tu sais/
    c est tout ce que vous/c est tout ce que tu/tu n as que ca/prenez pour/prends pour un/prends pour une/
    prenez pour un/prenez pour une/meme un enfant/meme ma grand mere/meme chanson/meme refrain/meme rengaine/
    disque raye/la meme soupe/c est d un lourd/vous le faites expres/tu le fais expres/foutage de gueule/foutage`,
  unless: `
    merci pour votre aide/merci de votre aide/merci beaucoup/vous m avez bien aide/bien aide/question bete/
    question idiote/question stupide/machine a laver/machine a cafe/lave linge/robot aspirateur/robot de cuisine/
    robot tondeuse/mon erreur/ma faute/je suis nul/je suis nulle/je me suis trompe*/je suis trop/je suis bete/si vous/
    si je/si le/si la/si ca/livreur/coursier/facteur/avez vous/est ce que vous avez/desole/pas grave/
    ne vous inquietez/le jeu/mise a jour/j y comprends rien/fois en/nuit*/taille/combien de fois peut/par jour`,
})
