import { blameOf } from './blame.ts'

export const english = blameOf({
  bot: `
    bot/bots/chatbot*/robot*/assistant/assistants/virtual helper/virtual agent/virtual assistant/digital assistant/
    helper bot/ai/artificial intelligence/computer program/this program/this software/this system/your system/
    this thing/this chat/your chat/the chat/chat window/this tool/automated thing/automaton/chatgpt/algorithm/your ai/
    automated assistant/automated chat/this conversation/this help/your software/your technology/talking to you/
    chatting with you/talking with you/this machine/stupid machine/dumb machine/clueless machine/useless machine/
    damn machine/to a machine/your machine/this computer/stupid computer/your computer/with you/from you/
    because of you/because of this bot/so called assistant/so called support`,
  you: 'you/youre/youve/ya/yall',
  said: `
    your answer*/your repl*/your response*/your suggestion*/your advice/your message*/your instruction*/your link*/
    your article*/your explanation*/your information/your tips/your solution*/these answers/those answers/this answer/
    that answer/the answers/another answer/another link/another reply/an answer/answers/every answer/every reply/
    each reply/same answer/faq/replies/responses/canned/template*/standard text/text blocks/last answer/what you say/
    what you said/what youre saying/everything you/nothing you`,
  bad: `
    useless/usless/worthless/pointless/hopeless/stupid/dumb/idiotic/moronic/clueless/brainless/braindead/brain dead/
    stuck/looping/loops/a loop/a joke/joke/jokes/farce/garbage/trash/rubbish/crap/shit/junk/terrible/horrible/awful/
    atrocious/abysmal/pathetic/ridiculous/laughable/disaster/nightmare/disappoint*/embarrass*/shame/ashamed/disgrace*/
    incompetent/inept/unusable/unhelpful/worst/beyond repair/zero stars/0 stars/# star/# stars/one star/frustrating/
    annoying/infuriating/irritating/maddening/tiresome/nonsense/gibberish/bullshit/contradict*/confusing me/
    more confus*/generic/robotic/copy paste*/copy and paste*/repetitive/irrelevant/meaningless/senseless/
    makes no sense/make no sense/lame/dense/thick/slow witted/deaf/blind/senile/lying/liar/lies/hallucinat*/made up/
    make things up/making things up/making stuff up/making it up/nowhere/goldfish/parrot/toaster/potato/brick wall/
    to a wall/waste of/sucks/suck/off topic/nothing to do with/a failure/failing/fails/failed/malfunction*/glitch*/
    lost the plot/beating around/mess/worse every/worse than/from hell/not intelligent/no intelligence/intelligent no/
    no brain/no brains/primitive/no better than/empty phrases/hot air/blah/blabla/circles/for nothing/broken record/
    no use/zero help/no help/any use/fake/a pain/insult*/rude/patronising/patronizing/condescending/wasting/wasted`,
  fails: `
    dont understand/do not understand/doesnt understand/does not understand/didnt understand/never understand*/
    not understand*/understand nothing/understands nothing/understood nothing/have not understood/havent understood/
    hasnt understood/dont get/doesnt get/dont get it/do not get/cant even/cannot even/couldnt even/cant do this/
    cant do anything/cant answer/cannot answer/couldnt answer/cant help/cannot help/clearly cant/obviously cant/
    clearly cannot/obviously cannot/incapable/not capable/know nothing/knows nothing/dont know anything/
    doesnt know anything/no idea/no clue/not a clue/ignore/ignored/ignores/ignoring/dont listen/do not listen/
    doesnt listen/not listening/never listen/dont read/do not read/doesnt read/not reading/didnt read/cant read/
    not answering/dont answer/do not answer/doesnt answer/didnt answer/wont answer/never answer/only dodge/dodge/
    dodging/avoiding/keep repeating/keeps repeating/keep asking/keeps asking/keep sending/keeps sending/keep giving/
    keeps giving/keep saying/keeps saying/keep changing/keep inventing/still dont/still doesnt/still havent/
    still not getting/misunderst*/forgot what/forget everything/forgot everything/inventing/invented/invents/
    just invent/make up/making up/made that up/pretend*/say nothing/says nothing/said nothing/come back with/
    go in circles/going in circles/run in circles/loop/looping/repeat yourself/repeating yourself/talk nonsense/
    talking nonsense/talk rubbish/talking rubbish/spout*/never help*/dont help/doesnt help/do not help/does not help/
    didnt help/are no help/is no help/waste my/wasting my/wasted my/contradict*/miss the point/missing the point/
    missed the point/make it worse/makes it worse/made it worse/dont care/never learn/asked me that/asked me this/
    asked me the same/already asked/told me the same/confuse me/confusing me/solve nothing/solves nothing/
    solved nothing/achieve nothing/not following/just repeat the/only repeat the/just repeat your/only repeat your/
    just repeat what/cant assist/cannot assist/cant follow/cannot follow`,
  count: `
    # times now/# times already/for the second time today/for the second time/the second time you/the third time you/
    third time now/# time now/# time you/asked # times/half an hour in/an hour in this/# different ways/
    five different ways/# times/second time/third time/fourth time/fifth time/# minutes/minutes in/an hour/
    half an hour/over and over/again and again`,
  quit: `
    forget it/forget about it/just forget it/drop it/never mind/nevermind/i give up/i quit/give up`,
  enough: `
    better than you/more than you/smarter than you/brighter than you/quicker than you/more use than you/
    more useful than you/more helpful than you/more intelligent than you/cleverer than you/would be more use/
    would be more help*/better answers than/more sense than you/than this bot/than this chat/than this robot/
    than this assistant/than this thing/than a bot/better than this/understands me better/would understand me/
    could answer that better/figure it out myself/figure it out alone/figure this out myself/without your help/
    never mind you/nevermind you/rephrased/reworded/in every possible way/asked it # ways/exactly where i started/
    back where i started/back at the start/back to square/where i started/where we started/minutes in this chat/
    minutes of my life/hours of my life/stuck again/same menu/same question again/same link again/same answer again/
    same reply again/artificial yes/intelligent no/artificial stupidity/artificial idiocy/artificial but not/
    not so intelligent/not very intelligent/nothing intelligent/whoever programmed/whoever built/whoever made you/
    whoever designed/who programmed you/who built you/who trained you/who designed this/programmed you/
    the point of you/point to you/purpose of you/what are you good for/are you good for anything/why do you exist/
    you existing/read my message*/read my last/read it properly/read properly/try reading/start reading/learn to read/
    stop linking/stop quoting/stop pasting/stop copying/stop suggesting/please stop you/wrong wrong/no no no/
    wrong and wrong/wrong again/wrong once again/again wrong/wrong answer again/another wrong/another useless/
    yet another wrong/yet another link/yet another useless/single word i/word i wrote/word i said/word i have written/
    everything i wrote/everything i write/everything i say/everything i said/what i just wrote/
    do you understand english/understand plain english/plain english/didnt even ask/never even asked/and you answer/
    and you give me/and you send me/and you tell me/and you reply/and you come back/you write me/you send me a link/
    you give me the/you gave me the/talk to a wall/talking to a wall/wall would/parrot would/toaster would/dog would/
    cat would/good day sir/i rest my case/useless chat/signing off/bye then/congratulations another/bravo another/
    brilliant another/well done another/going nowhere with/get nowhere with/getting nowhere with/point in this chat/
    point talking/point asking/point in asking/sense talking/make any sense of you/are you drunk/are you high/
    are you human at all/are you broken/are you malfunctioning/is anybody home/is anyone home/hello mcfly/earth to/
    i will do it myself/i will just do it myself/i will figure it out/i will find it myself/i will find out myself/
    i will sort it myself/i will sort it out myself/i will work it out myself/i will look it up myself/
    i will solve it myself/i will handle it myself/rather do it myself/i will ask google/i will just google/
    i will google/i will manage without you/not a single word/none of your answers/none of your suggestions/
    not one of your answers/not one of your suggestions/stop sending me that/stop sending me the/stop asking me/
    stop showing me/read what i/read it again/stop offering me/bot is broken/bot is stuck/chat is broken/
    chat is stuck/bot broken/and i get a/you are wrong again/gives better answers/are you ok there/and you send/
    and you write/dealing with my matter/you clearly/you obviously/you gave me instructions for/dead link you/
    better conversations with/better conversation with/more intelligent conversation*/make my head/makes my head/
    you drive me/you are driving me/driving me nuts/drive me nuts/brain cell/have a brain/got a brain/use your brain/
    cant you follow/cant you understand/cant you read/cant you see/cant you do/can you not read/not one useful/
    not one answer/nothing you suggest/nothing you say/nothing you have said/nothing you tell/even on/
    is this thing on/answer from you/not that read/out of the window/wasting my evening/wasting my day/
    wasting my life/wasting my morning/wasting my afternoon/wasting my breath/a monkey could/a child could/
    a toddler could/my grandma could/my kid could/five year old could/what planet/which planet/speaking chinese/
    speaking klingon/in a foreign language/greek to you/way over your head/beyond you/too hard for you/
    too difficult for you/too complicated for you/lights are on/nobody home/talk in riddles/off your rocker/deaf ears/
    falling on deaf/you call this help/call this support/call this help/call that an answer/call that help/
    you call that/is that all you/is that all you can/all you can say/all you ever/all you do is/thats all you/
    that your best/best you can do/best you got/cant be serious/you for real/no thanks to/same old/same nonsense/
    same rubbish/same crap/same useless/same canned/same generic/same stupid`,
  unless: `
    what if/if you/if the/if it/thank you/thanks you/thanks for your help/thanks for the help/helped a lot/you helped/
    you are great/you are amazing/no worries/not your fault/dont worry/sorry/my fault/my mistake/i was wrong/
    i am ~ dumb/i am stupid/i feel stupid/i forgot/i dont know/washing machine*/coffee machine*/machine i/
    ticket machine/vending/vacuum/robot vacuum/robot mower/mower/card machine/vr/espresso/stupid question/
    dumb question/silly question/do you have/do you sell/can you tell/could you tell/voucher/coupon/my last message/
    wrong chat/wrong window/without you knowing/your driver*/your courier*/your store*/your shop*/your staff/
    your warehouse/could you repeat/can you repeat/please repeat`,
})
