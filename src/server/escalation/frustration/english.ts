import { grammarOf } from './grammar.ts'

export const english = grammarOf({
  soft: `
    already/feeling/feel/virtual/that the/whole/so/very/really/just/totally/completely/absolutely/utterly/literally/
    actually/even/at all/all/still/simply/quite/pretty/clearly/obviously/definitely/honestly/truly/kind of/kinda/
    sort of/such/a/an/the/being/beyond/getting/becoming/always/particularly/super/way too/too/much/any/of any/
    basically/entirely/terribly/seriously/extremely/incredibly/plain/downright/a bit/a little/rather/currently/also/
    more/most/fairly/exactly/remotely/in the least/the least bit/one bit/only/properly/to be/be/been/is/are/was/were/
    am/has/have/had/do/does/did/can/could/will/would/shall/may/must/of/to/me/us/ever/seem/seems/seem to/trying to/
    try to/want to/seriously/please/now/here/there/finally/once/for once/guys/people/ok/okay/oh/well/no/yes/hey/hi/
    sorry/man/dude/mate/lol/god/wow/and/but/then/like/as always/as usual/once again/anymore/any more/anything/any of/
    whatsoever/fully/quickly/correctly/i have/its like/own/with/got/gets/get/managed to/able to/going to/gonna/about/
    wtf/thing/i am sorry/i think/i feel like/it seems/it looks like/hmm/haha/ugh/yeah/up/by/from/one/single/enough/
    complete/total/absolute/utter/big/huge/massive`,
  after: `
    and/but/for me/to me/because/cause/as/when/i/i am/i have/you/youre/now/again/honestly/lol/this/that/how/why/
    already/so/seriously/really/at/just/cant/dont/not/no/please/even/what/if/since/right/ffs/omg/wtf/with you/like/
    where/is/bot/either/stop/to talk/talking/trying/anymore/at this/whatever/man/dude/or/it/wont/thanks/who/there/
    today/for anything/for anyone`,
  i: 'i/i have/i have/i am/we/weve/we have/i would/to/by me/having to/have to/keep/make me/making me',
  you: `
    you/youre/youve/ya/yall/your/this thing/the thing/this chat/this system/you guys/you people/they`,
  it: `this/that/it/its/thats/these/those/which/what you said/what youre saying/what you say/everything/all this/this whole thing/talking to you/chatting with you/dealing with you/your suggestion*/the suggestion*/your link*/the link*/these links/that link/your article*/those article*/these article*`,
  bot: `tool/chat/live chat/chat window/this app/this website/this site/bot/bots/chatbot/chatbots/chat bot/chat bots/robot/robots/assistant/virtual assistant/ai/ai assistant/chatgpt/gpt/algorithm/virtual agent/automated system`,
  answer: `answer/answers/response/responses/reply/replies/explanation/explanations/suggestion/suggestions/advice/information/info/conversation/discussion/faq/faqs/help/support/customer service/customer support/customer care/support team/
    help page/help pages/tips/instructions/assistance/recommendations/articles/links/helpdesk/message/messages/nonsense/crap/bullshit/script/excuse/excuses/sentence/spiel`,
  not: `doubt/doubt that/not/isnt/arent/wasnt/werent/dont/doesnt/doesn t/didnt/cant/cannot/couldnt/wont/wouldnt/never/havent/hasnt/hardly/barely/aint/no longer/failed to/fail to/fails to/unable to/refuse to/refuses to/refusing to/incapable of/instead of/without/zero/of no/little`,
  none: `none of this/none of that/none of these/none of those/none of it/none of your/nothing you say/nothing you said/nothing youve said/nothing youre saying/nothing here/nobody/no one/noone/nothing`,
  help: `help/helps/helping/helped/helpful/helpfull/help me/useful/usefull/of help/of use/any use/any good/any help/much help/much use/no help/assisting/assist me/solve anything/solving anything/solving my/solve my/get me anywhere/getting me anywhere/getting us anywhere/
    getting anywhere/get us anywhere/going anywhere/do anything/doing anything/constructive/productive/good enough/acceptable/a solution/ok with me`,
  grasp: `smart/intelligent/clever/capable/competent/understand*/undestand*/understnad*/understad*/comprehend*/listen*/get it/get me/get what/get that/getting it/getting me/getting what/getting that/getting the point/get the point/get my/getting my/hear me/hearing me/hear what/hearing what/read what/read my/reading my/
    reading what/read the/read anything/follow me/following me/pay attention/paying attention/paid attention/know what/know anything/know how/see what i/grasp*/have a clue/have any clue/have any idea/have the slightest/make sense/making sense/making any sense/make any sense/care/bother*/see the/try/trying/reading/hearing/
    know nothing/have no idea/have no clue`,
  reply: `answer/answers/answered/answering/address/addresses/addressed/addressing/respond to/responded to/responding to/reply to/replying to/an answer to/a reply to/resolve*/reading/read/read my/related to/relate to/relevant to/to do with/anything to do with/solve*/close to`,
  question: `my question*/the question*/the actual question/my actual question/a question i/my query/what i asked/what i ask/what i am asking/what i was asking/what i just asked/what i just said/what i said/what i meant/what i mean/what i am saying/what i typed/what i wrote/
    what i was saying/what was asked/what i have asked/what i have asked/what i actually asked/what i have said/what i have said/a single question/question i asked/my problem/my issue/the point/what i am talking about/what i am talking about`,
  told: `told you/told u/told ya/told this/told the bot/told it/said/said that/said it/said this/said so/said no/asked/asked you/asked that/asked this/asked it/explained/explained it/explained that/explained this/explained to you/explained my/answered/answered that/answered this/mentioned/mentioned that/mentioned it/typed/typed it/typed that/wrote/written/stated/specified/clarified/
    gave you/gave it/given you/provided/repeated/repeat/repeating/explain/explaining/explain it/explain this/explain myself/say it/say this/say that/saying this/saying it/ask you/ask this/asking/asking you/asking this/asked for this/tell you/telling you/telling you this/repeated myself/repeat myself/repeating myself/sent you/sent it/entered/provided it/provided that/provided you/given it/type it/type this/said the same thing/asked the same thing/asked the same question/said the same/asked you this/asked you that`,
  again: `already/twice/thrice/two times/three times/four times/five times/six times/ten times/# times/to times/many times/several times/multiple times/countless times/a hundred times/a thousand times/a million times/a dozen times/so many times/too many times/hundred times/over and over/again and again/repeatedly/
    over again/just told/clearly/specifically/literally just/time and again/every time/enough times`,
  same: 'same/exact same/very same/identical/same old/same exact/same damn/same stupid/same useless/same generic/same canned/same fucking/same wrong',
  idle: `lazy/embarrass*/half hearted/minimum effort/useless/usless/uselss/worthless/pointless/hopeless/futile/ridiculous/rediculous/ridiculus/absurd/nonsense/nonsensical/a joke/joke/farce/unhelpful/un helpful/annoying/anoying/irritating/infuriating/unacceptable/not acceptable/not good enough/no use/no help/no good/of no help/of no use/zero help/going nowhere/outrageous/pathetic/laughable/
    insulting/incompetent/clueless/tiresome/tedious/exhausting/gibberish/bullshit/bs/bull/insane/madness/a nightmare/painful/torture/a disgrace/disgraceful/idiotic/moronic/stupid/dumb/retarded/lame/shameful/unbelievable/hopeless/brainless/mindless/brain dead/braindead/not helpful/about as useful/about as helpful`,
  poor: `lazy/making this up/making things up/making it up/mediocre/worse/fail/failure/failing/failing me/liar/piece of shit/piece of crap/piece of garbage/piece of junk/piece of trash/terrible/horrible/horrendous/awful/crap/crappy/shit/shite/shitty/rubbish/garbage/trash/dreadful/atrocious/appalling/abysmal/the worst/worst/sucks/suck/inadequate/disgusting/dire/junk/generic/canned/scripted/robotic/bad/so slow/broken/inept/deaf/blind/thick/dense/kidding/joking/kidding me/a failure/a disaster/lying/impossible/ignorant/
    lousy/rotten/godawful/poor/irrelevant/goddamn/fucking/damn/bloody/freaking/blasted/cookie cutter/copy paste/copy pasted/copypasted/automated/boilerplate/template/non/vague/meaningless/empty/silly/weird`,
  want: `need/want/wanted/demand/give me/get/getting/get me/looking for/expect/expected/require/deserve/asking for/ask for/provide me/hoping for/how about`,
  real: `actual/real/proper/genuine/serious/straight/direct/decent/competent/meaningful/coherent/useful/clear/sensible/concrete`,
  upset: `angry/mad/furious/pissed/irritated/upset/raging/irate/going crazy/going insane/going mad/going nuts/exhausted/give up/giving up/quit`,
  curse: `fuck/fucking/fuckin/fking/fkn/fckin/fcking/fck/effing/f ing/goddamn/goddamned/goddam/god damn/goddammit/goddamnit/god dammit/god damnit/dammit/damnit/damn it/damn/damned/dang it/dangit/darn it/darnit/bloody/bloody hell/shit/crap/hell/wtf/wth/ffs/omfg/jesus/jesus christ/for christ sake/for christs sake/for gods sake/for god sake/
    for heavens sake/for goodness sake/for fucks sake/for fuck sake/for petes sake/for the love of god/for crying out loud/argh*/aargh*/arrgh/aarrgh/ugh/ughh/gah/grr/grrr`,
  praise: `great/wow/nice/brilliant/fantastic/wonderful/awesome/super/excellent/perfect/lovely/amazing/bravo/congratulations/congrats/well done/good job/great job/nice job/way to go/good one/cool/thanks/thank you/thx/impressive/marvellous/marvelous/terrific/splendid/beautiful/fabulous/oh good/just great/helpful/very helpful/really helpful/so helpful/super helpful`,
  right: `what i was searching for/what i am searching for/searching for/right/correct/true/accurate/what i want/what i wanted/what i need/what i needed/what i am looking for/what i am looking for/what i was looking for/what i asked for/what i am asking for/what i expected/what i requested/what i am after/what i had in mind/the right/the correct/the answer/it/the one/relevant/making sense/make sense/makes sense/
    work/working/worked/an answer/ask for*/asked for*/say that/ask for that/my request`,
  wrong: `wrong/incorrect/false/untrue/inaccurate/mistaken/a mistake/irrelevant/nonsense/not right/not correct/misleading/confusing/confused/useless`,
  clear: `
    piece of shit/piece of crap/already told you/already gave you/already asked you/already said that/
    already sent you/already answered that/already answered this/you ~ no idea/you ~ no clue/wtf is/wtf are/
    no proper answer/no real answer/no useful answer/already tried that/already tried this/already tried it/
    already tried all/just told you/just said that/i just said/just asked you/just explained/cant believe you/
    cannot believe you/how were you trained/are you ~ capable/capable of ~ listening/capable of ~ reading/
    capable of ~ understanding/point of you/even the point/cant deal with this/cant deal with you/
    cannot deal with this/same question again/same mistake*/read the message*/read the chat/stop doing/forgot what i/
    forget what i/remember what i said/get to the point/cut to the chase/because of you/thats obvious/
    stating the obvious/you asked me that/you asked that already/you asked me this/you asked me already/
    paying for this/find someone who can/give up on you/been at it for/last chance/last attempt/dumbing it down/
    so much better than you/failing me/failed me/let me down/letting me down/why arent you answering/
    why are you not answering/waste of time/waste of my time/waste my time/wasting my time/wasted my time/
    wasting time/wasting our time/wastes my time/waste of everyone*/waste of space/waste of breath/waste of energy/
    wasted ~ hour*/wasted ~ minutes/wasted ~ day/been ~ hours with you/been trying ~ hour*/been at this/
    been going in circles/in circles/round and round/been through this/been over this/went through this/
    went over this/gone through this/broken record/like a parrot/square one/stuck in a loop/endless loop/
    infinite loop/talking to ~ wall/talking to ~ brick*/speaking to ~ wall/talking to ~ parrot/talking to ~ toaster/
    talking to ~ machine/bang* my head/head against/how many times ~ i/how many times ~ have/how many times ~ do/
    how often ~ must i/how often do i have/how many more times/how much longer do i/for the last time/
    second time i ~ ask*/third time i*/fourth time i*/fifth time i*/tenth time i*/hundredth time/millionth time/
    thousandth time/umpteenth time/nth time/for the third time/for the fourth time/for the fifth time/
    for the tenth time/for the 3rd time/for the 4th time/you ~ repeating/you ~ repeat yourself/repeating yourself/
    repeating the same/repeat the same/repeating itself/repeat itself/the same thing over/same thing again/
    same thing every/same thing ~ times/same ~ over and over/saying the same/said the same/telling me the same/
    told me the same/giving me the same/gave me the same/sent me the same/asking me the same/asking the same/
    you already said/you already told/you already sent/you already gave/you already asked/you just said that/
    you already mentioned/you already suggested/you said that already/you told me that already/you asked ~ already/
    just stop/stop repeating/stop wasting/stop ignoring/stop saying/stop telling me/stop giving me/stop asking me/
    stop guessing/stop lying/stop apologi*/stop avoiding/stop dodging/stop copying/stop talking/stop being/
    stop pretending/stop trolling/stop messing/stop playing/stop sending me the same/stop sending me link*/
    stop sending me to/stop spamming me/stop with the/stop with your/stop this/stop changing the subject/
    enough with the/spare me/cut the crap/cut the bs/no more canned/no more generic/no more links/misunderst*/
    misread*/missing the point/missed the point/miss the point/misinterpret*/messed up/messing up/screwed up/
    screwing up/got it all wrong/get it all wrong/getting it wrong/get anything right/cant get ~ right/avoiding my/
    avoiding the/dodging my/dodging the/ignoring me/ignoring my/ignoring what/ignored my/ignored me/ignored what/
    changing the subject/beating around/beat around/you know nothing/you know ~ nothing/you have no idea/
    you have no clue/you have ~ clue/you dont know anything/you cant do anything/you dont know shit/
    you ~ understand nothing/you are ~ no help/youre ~ no help/you ~ never understand/what are you talking about/
    what are you on about/what are you even/what are you saying/what the hell/what the fuck/what the heck/what the f/
    who the hell/who the fuck/how the hell/how the fuck/why the hell/why the fuck/what on earth are/are you ~ kidding/
    are you ~ joking/are you ~ serious/are you ~ deaf/are you ~ blind/are you ~ stupid/are you ~ dumb/
    are you ~ insane/are you ~ broken/are you for real/are you ~ listening/are you even/do you even/can you even/
    did you even/can you ~ read/are you ~ reading/did you ~ read/do you ~ listen/do you ever/
    do you understand anything/do you know anything/can you do anything/does this bot even/does it even/
    is this a joke/is that a joke/this a joke/is this ~ serious/some kind of joke/what a waste/what a load/
    load of crap/load of rubbish/load of nonsense/load of bull*/what a stupid/what a useless/whats wrong with you/
    what is wrong with you/the matter with you/your problem/whats the point/what is the point/whats the use/
    no point in/no point talking/there is no point/theres no point/why ~ i even/why ~ bother/why even bother/
    why am i still/why do i have to repeat/why do i have to keep/is it ~ hard to/is it ~ difficult to/is it that hard/
    is it that difficult/how hard is it/how hard can/how difficult is it/how difficult can/what is so hard/
    whats so hard/whats so difficult/too much to ask/what part of ~ you/what part of that/what dont you/
    what do you not/what is it you dont/what is not clear/what isnt clear/what is unclear about/why dont you get/
    why dont you understand/why cant you understand/why wont you answer/why cant you answer/why dont you answer/
    why wont you help/why cant you help/why cant you just/why dont you just/why wont you just/why are you so/
    why are you such/why are you ignoring/why are you avoiding/why do i keep/cant you ~ read/cant you ~ understand/
    cant you ~ just/cant you ~ see/cant you do anything/can you not ~ read/can you not ~ understand/
    dont you ~ understand/dont you ~ get/how does this help/how does that help/how is this helpful/
    how is that helpful/how is this ~ help*/how is that ~ help*/how is this ~ answer/how is that ~ answer/
    how is that ~ relevant/how is this ~ relevant/how does that answer/how does this answer/how would that help/
    how do you think ~ help*/read my question*/read my message*/read my lips/read what i/read the question/
    read it again/read again what/learn to read/learn english/listen to me/listen carefully/listen to what/
    just listen/answer me/answer my question/answer the question/answer my damn/answer the damn/answer my fucking/
    just answer/simply answer/please just answer/do your job/you had one job/supposed to help/meant to help/
    supposed to be help*/supposed to be smart/supposed to know/be useful/do something useful/say something useful/
    get it right/get it together/get your act/try harder/do better/for once/tell me something i dont know/
    tell me something useful/fat lot of good/lot of good you/lot of help you/lot of help that/some help you/
    help you are/big help you/much help you/so much for/some assistant/some support/some customer service/
    thanks for nothing/thank you for nothing/thanks a lot for nothing/thx for nothing/thanks for wasting/
    thank you for wasting/thanks for the non/thanks for no/thanks for not/for absolutely nothing/no thanks to you/
    captain obvious/no shit/nice try/very funny/youre a genius/you genius/real genius/what a genius/slow clap/
    how helpful/how very helpful/how useful/real helpful/real smart/yeah right/another useless/another canned/
    another generic/another wrong/another stupid/another non answer/another copy/non answer/nonanswer/wrong again/
    still wrong/wrong answer again/again not/still ~ no answer/still no help/still ~ not answer*/still dont ~ answer/
    still doesnt/still havent ~ answer*/still havent ~ help*/not this again/here we go again/again with the/
    not getting anywhere/getting nowhere/going nowhere/gets me nowhere/got me nowhere/getting us nowhere/
    leads nowhere/get nowhere/no answer*/any answer*/a straight answer/a simple answer/straight answer/
    not getting ~ answer*/not getting ~ help/not getting ~ through/getting no help/get no help/cant get ~ help/
    cant get ~ answer*/get ~ help ~ here/anyone actually/anybody actually/someone actually/somebody competent/
    someone competent/anyone competent/someone with a brain/is anyone going to/is anyone ~ listening/
    is anybody ~ listening/is anyone even/can anyone ~ help/not a solution/not even close/not ~ rocket science/
    i regret/sorry i asked/sorry i even/wish i never/wish i hadnt/forget i asked/should have known/leave me alone/
    dont care what you/dont give a/do not give a/i dont care about your/couldnt care less/making no sense/
    makes zero sense/makes absolutely no sense/doesnt make any sense/dont make any sense/never ~ using you/
    never ~ again with/useless again/hopeless again/i never asked/i didnt ask that/i did not ask that/
    i didnt ask about/i did not ask about/i didnt ask you/never asked about/who asked/nobody asked/no one asked/
    i dont want links/i dont want a link/i dont need a link/tried that already/i already tried all/i already did that/
    did that already/done that already/already done that/tried all of that/tried everything you/dont patroni*/
    dont lie to me/dont tell me to/dont play dumb/dont ignore/dont just repeat/how dumb/how stupid/how dense/
    how useless/how can you be so/how are you so/could you be any/so stupid/too stupid/makes me want to/
    give me a break/get a grip/get real/wake up/come on already/pissing me off/sick of this/sick of you/sick of your/
    tired of this/tired of you/tired of your/tired of talking/tired of asking/tired of repeating/tired of explaining/
    tired of being/sick of being/sick of repeating/sick of talking/had it with/had it up to/enough of this/
    enough of you/enough of your/enough already/makes me so/over this/so done/done with this/done with you/
    done talking/done trying/idiot/idiots/moron/morons/imbecile*/asshole*/arsehole*/a hole/motherfuck*/mother fuck*/
    dumbass*/dumb ass/jackass/dipshit/shithead/dickhead/bastard*/bitch/retard/cretin/wanker/twat/tosser/bellend/
    douche*/cunt/fucker*/fuckwit/halfwit/numbskull/dumbfuck/dumbshit/scumbag/nitwit/dimwit/prick/pillock/plonker/
    knobhead/clown/clowns/fuck you/fuck off/fuck this/fuck your/fuck yourself/screw you/screw this/screw your/go fuck/
    f you/f off/fu/shut up/shut the/shut it/stfu/gtfo/piss off/bugger off/sod off/get lost/get stuffed/kiss my/
    up yours/eat shit/bite me/drop dead/go die/this is ~ piece of shit/what a piece of/you ~ liar/you lie/you lied/
    youre lying/full of shit/full of crap/hate you/hate this/hate talking/hate chatting/hate these/hate your/
    stupid thing/damn thing`,
  mood: `
    cant take this/cant take it/cant handle this/throw my/ruined everything/nothing works/nothing is working/
    look elsewhere/ill go elsewhere/i will go elsewhere/worst ~ ever used/what a joke/what a farce/what a nightmare/
    what a mess/kidding me/got to be kidding/must be kidding/got to be joking/must be joking/having a laugh/
    taking the piss/takes the piss/beggars belief/i cant believe this/cant believe how/why ~ so difficult/
    why ~ so hard/why ~ so complicated/why is it so/why is this so/not good enough/not ~ acceptable/not ~ impressed/
    not ~ amused/makes no sense/make no sense/business elsewhere/going elsewhere/money elsewhere/lost a customer/
    lost me as/losing a customer/losing me as/lose a customer/bad review/negative review/one star/never using/
    never ~ use this/never ~ using this/worst customer service/worst service/worst support/worst experience/
    worst company/worst website/frustrat*/frustat*/frusterat*/frustated/infuriat*/exasperat*/aggravat*/maddening/
    livid/enraged/fuming/seething/pissed off/pisses me off/ticked off/fed up/annoyed/had enough/sick and tired/
    enough is enough/out of patience/patience is/patience has/my patience/losing patience/lost patience/
    lost my patience/running out of patience/wits end/end of my rope/end of my tether/on my nerves/my last nerve/
    driving me/drives me/drive me/losing my mind/losing my temper/losing it/want to scream/could scream/want to cry/
    doing my head in/do my head in/blood boil/the last straw/making me angry/making me mad/makes me angry/
    makes me mad/angers me/irritates me/this annoys/annoys me/annoying me/beyond a joke/getting old/pulling my hair/
    tearing my hair/ripping my hair/at my limit/had about enough/go to hell/this sucks/it sucks/that sucks/cant stand/
    to hell with/not that hard/not that difficult/not that complicated`,
  slight: `
    as i said/like i said/as i already/like i already/as i have said/as i told/as mentioned/as i mentioned/
    made ~ mistake/got ~ wrong/get ~ wrong/dont do that/disappoint*/unhappy/dissatisfied/unsatisfied/not ~ happy/
    not ~ satisfied/nevermind/never mind/forget it/whatever/bad bot/not good/not ~ enough/already tried/already did/
    already done/already checked/already read/already know/i know that/all wrong/wrong manner/incorrectly/
    something else/not what/not ~ working/isnt working/doesnt work/didnt work/did not work/does not work/geez/jeez/
    sheesh/smh/facepalm/sigh/pff*/meh/seriously/really now/oh please/no response/waiting for an answer/not the point/
    oh come on/come on now/come on man/come on dude/come on bot`,
  faint: `are you sure/you sure/check again/try again/double check/omg/oh my god/oh god/anyone there/anybody there/are you there/dont understand/dont get it/again/still/nope/huh/not really`,
  keeps:
    'keep* ~ suggest*/keep* ~ recommend*/keep* ~ linking/keep* ~ posting/keep* ~ saying/keep* ~ telling/keep* ~ giving/keep* ~ repeat*/keep* ~ asking/keep* ~ answering/keep* ~ going/keep* ~ ignoring/keep* ~ misunder*/keep* ~ showing/keep* ~ talking/keep* ~ avoiding/keep* ~ apologi*/keep* ~ respond*/keep* ~ sending me the/keep* ~ sending me to/keep* ~ sending me link*/keep* ~ getting ~ wrong/keep* ~ missing/keep* ~ dodging/keep* ~ changing/keep* ~ doing/keep* ~ messing/keep* ~ failing/keep* ~ contradicting/keep* ~ offering/keep* ~ making me/keep* ~ making the same/kept ~ saying/kept ~ asking/kept ~ giving/kept ~ repeating',
  hate: 'hate/despise/loathe/detest/cant stand/cannot stand/sick of/tired of/fed up with/done with/had it with/screw/fuck',
  nth: 'third time/fourth time/fifth time/tenth time/hundredth time/3rd time/4th time/5th time/second time i ~ told/umpteenth time',
  yourTold:
    'asked me that/asked me this/asked that/asked this/said that/said this/told me that/told me this/sent me that/sent me this/mentioned that/suggested that/gave me that/asked me/asked that question',
  unless: `
    i was ~ idiot/i was ~ stupid/i was ~ dumb/i was ~ fool/me ~ idiot/stupid question*/dumb question*/silly question*/
    stupid mistake/dumb mistake/silly mistake/stupid idea/annoying question*/my stupid/my dumb/my own/sorry for being/
    to be annoying/being annoying/i am ~ stupid/i am ~ dumb/i am ~ idiot/i am ~ moron/i am ~ stupid/i am ~ dumb/
    i am ~ idiot/feel ~ stupid/feel ~ dumb/feel ~ idiot/like an idiot/i am ~ clueless/am i ~ stupid/am i ~ dumb/
    for dummies/idiot proof/not annoyed/not ~ frustrated/not ~ angry/not ~ mad/not ~ upset/no frustration/
    less frustrating/no longer frustrated/no nonsense/if it doesnt/if this doesnt/if that doesnt/if it isnt/
    if this isnt/if that isnt/if it does not/if that does not/if it didnt/if that didnt/in case it/in case that/
    unless it/do you ship/do you have any/fucking good/fucking great/fucking awesome/fucking amazing/fucking love/
    fucking brilliant/damn good/damn nice/damn fast/bloody good/bloody brilliant/holy shit/hell yeah/hell yes/
    fuck yeah/fuck yes/no complaints/if possible/i misread/i misunderst*/i may have misunder*/not quite what/asked my/
    told my/my bank/the bank/my landlord/the seller twice`,
})
