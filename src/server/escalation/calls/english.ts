import { callsOf } from './calls.ts'

export const english = callsOf({
  common:
    'i you the a an is are do does can could would to of my me your what how who want need it this that with for and not no on in at have get will be we there here now just some from let',
  who: `
    agent/agents/human/humans/human being*/operator*/representative*/advisor*/adviser*/supervisor*/manager/managers/
    employee*/staff/staff member*/member of staff/team member*/member of your/members of your/member of the team/
    someone on your/colleague/colleagues/co worker*/coworker*/specialist*/consultant*/expert*/technician*/techs/
    tech guy*/engineer*/support guy/support person/service person/real person/real people/actual person/actual people/
    live person/living person/proper person/live agent/live support/live help/live chat/live operator/real one/
    real human*/moderator*/mod/mods/admin/administrator/game master*/gamemaster*/gm/team lead*/teamlead*/team leader*/
    case worker*/caseworker*/case manager/case handler/handler/officer/officers/official/clerk*/lawyer*/attorney/
    counsellor/counselor/nurse/pharmacist/banker/broker/underwriter/adjuster/receptionist/concierge/front desk/boss/
    superior/superiors/higher up/higher ups/senior person/someone senior/somebody senior/named contact/contact person/
    point of contact/salesperson/salesman/sales people/sales guy/sales team/your people/your guys/one of you/
    one of your/someone real/somebody real/someone human/somebody human/anyone human/anybody human/anyone real/
    anybody real/anyone alive/anybody alive/flesh and blood/real voice/human voice/living being/living soul/in charge/
    someone competent/somebody competent/professional/attendant/teller/planner/dispatcher/editor/librarian/doctor/
    person who/person that/someone who/somebody who/relationship manager/account executive/customer rep/service team/
    support team/human support/human help/human assistance/human agent/human contact/actual help from/one of them/
    lead/customer success/aftersales/after sales/hooman*/member of/members of/pulse/with a pulse/therapist/mechanic/
    mentor/coach/teacher/tutor/counsel/notary/accountant/bookkeeper/auditor/inspector/landlord team/caretaker/
    property manager/duty manager/shift lead/shift manager/store manager/branch manager/head of/director/chief/ceo/
    owner/decision maker/who decides/who can decide/who knows/someone with/somebody with/someone from/somebody from/
    anyone from/anybody from/someone at/somebody at/guide/host/hostess/your crew/your lot/your folks/your end/
    your side/the office/person of flesh/soul/fellow human/homo sapiens/earthling/carbon based/mortal/breathing/
    human eyes/pair of eyes/an adult/whoever is/whoevers/your leader/whos in charge/who is in charge`,
  some: `
    someone/somebody/anyone/anybody/person/persons/people/guy/guys/lady/woman/man/gentleman/girl/dude/individual/
    whoever/someones/colleague`,
  where: `
    customer service*/customer support/customer care/customer relations/client services/support/tech support/
    technical support/help desk/helpdesk/service desk/billing/accounting/accounts department/finance/sales/legal/
    legal team/fraud/complaints/returns department/returns team/claims/hr/human resources/retention/department/dept/
    second level/second line/second tier/next level/level two/level 2/tier 2/tier two/tier to/level to/third level/
    head office/headquarters/management/back office/reception/switchboard/call centre/call center/your team/the team/
    your office/the office/security team/warehouse team/booking team/reservations/after sales/aftersales/
    second line support`,
  talk: `
    talk*/speak*/speek*/chat/chatting/discuss*/converse/conversing/conversation with/a word/communicate/
    sort this out with/sort it out with/sort this with/go over this with/go through this with/in touch/interact*/
    a call with/call with/deal with this with/consult with/hear from/complain to/explain this to/explain it to/
    explain my/pleading with/work this out with/resolve this with/meet with/video call/safer with/comfortable with/
    better with/rather with/over the phone with/by phone with/on the phone with/phone with/deal with/in person with/
    face to face/one on one/one to one/eye to eye/verbally/voice to voice/hash this out/run this by/run it by/
    bounce this off/ask someone/ask somebody/exchange a few words/some words with/voice call/phone call with/
    meeting with/appointment with/correspond/liaise/sit down with/get hold of`,
  pass: `
    connect*/transfer*/put me/put us/put this/put someone/putting me/pass me/pass this/pass it/pass my/pass us/
    hand me/hand this/hand it/hand over/hand my/handing/forward me/forward this/forward it/forward my/rout*/escalat*/
    switch me/switch this/switch to/switch over/redirect*/direct me/direct this/refer me/refer this/refer my/
    send this to/send me over/send my/bring someone/bring somebody/hook me/hook us/patch me/patch us/patch through/
    link me/give this to/give my/get someone/get somebody/get this to/summon*/call over/involve*/loop in/looping in/
    take me/take this to/move me/move this/reassign*/let someone/let somebody/have someone/have somebody/ask someone/
    ask somebody/in the queue/in line for/get through to/got through to/reach some*/contact some*/leave me with/
    leave it to/leave this to/hand off/handoff/turn this over/turn it over/turn me over/elevate/raise this with/
    raise this to/raise it with/flag this to/flag this for/flag it for/open a ticket/raise a ticket/press #/dial #/
    tell a/tell your/tell someone/put a real/put somebody/put some/flag down/intervention/intervene/
    human intervention/send someone/send somebody/kick this/kick me/bump this/bump me/punt/throw me/chuck me/
    get me out/hand off to/tag in/tag someone/ping/beam me/plug me/direct my/steer me/guide me to/shuttle/point me/
    shunt/drop me/deliver me/usher/bring over/lead me/raise this/convert this`,
  fetch: `
    put a/put an/put your/bring a/bring an/bring your/get a/get an/get one/get some/get your/get the/get in/pull/
    call in/call a/call your/let your/let a/let one/let an/have my/have your/have one of/ask your/ask a/add a/add an/
    invite/find us/find me/get me/get us/give me/give us/reach a/reach an/reach your/reach the/contact a/contact an/
    contact your/request a/request an/require a/require an/demand a/demand an/insist on/get to/drag/page a/
    let me have/notify/alert/assign*/button for/queue for/bring me/bring in/bring on/send in/send for/send over/
    send me to/fetch/reaching/arrange*/wait for a/wait for an/waiting for a/waiting for an/hold for/get hold/
    get ahold/press #/dial #/hit #/tell a/tell your/flag down/tag in/ping/dial/ring up/request/summon/rustle up/
    dig up/raise/hail/shout for/whistle for/grab/produce/line up/locate/track down/page/click/tap`,
  act: `
    help me/help us/assist me/assist us/assist/handle*/handled by/look at/look into/looks at/looking at/looked at by/
    deal with/deals with/sort this/sort it/sort my/attend to/answer me/answer my/listen to me/served by/assisted by/
    helped by/serve me/care of my/care of this/care of me/explain this to me/explain it to me/review this/review my/
    check this for me/fix this for me/solve this for me/available/online/on shift/on duty/around/there to/here to/
    free to/free right now`,
  step: `
    take over/takes over/taking over/taken over/took over/take this over/take it over/step in/steps in/jump in/
    jumps in/jump on/chime in/join this/join the chat/join us/join me/join in/joins the chat/come on here/
    come on the line/on the line/on the phone/on the other end/in this chat/in here/on here/into this conversation/
    into this chat/in the chat/call me/calls me/phone me/phones me/ring me/rings me/telephone me/contact me/
    contacts me/reach me/reach out to me/reaches out/get back to me/gets back to me/get in touch with me/message me/
    text me/write to me/write me/follow up with me/talk me through/took care of/takes care of/take care of/
    continue with me/carry on with me/continue this/take my case/take this case/pick this up/pick up my/speak to me/
    speak with me/talk to me/talk with me/chat with me/contacted by/contacted by telephone/called by/called back by/
    phoned by/call from/phone call from/callback from/call back from/message from/contact from/instead of this bot/
    instead of a bot/instead of you/not a bot/not a robot/not an ai/not a machine/not a computer/not ai/not bot/
    not robot/rather than a bot/rather than a machine/who isnt a bot/instead of the bot/not an automated/
    not a chatbot/no computer/no robot/my case/my file/my ticket/my issue/my problem/my matter/my situation/
    my enquiry/my inquiry/my complaint/my claim/my account with me/behind the screen/behind this screen/
    behind this chat/manning/monitoring/on the other side/other end/reading this/have a look/take a look/
    give me a buzz/give me a shout/give me a call/give me a ring/drop me a line/decide this/decide on/sort me out/
    see me/see to this/see to it/attend/sit with me/walk me through/reply to me/respond to me/answers me/answer this/
    examined by/reviewed by/checked by/looked over by/handled by/come on/answered by/guide me through`,
  want: `
    want/wants/need/needs/needed/would like/would love/would prefer/prefer/require/requiring/request*/demand*/
    looking for/look for/asking for/ask for/insist on/is there/are there/anyone there/have you got/have you any/
    do you have/you got/got any/any/may i have/can i have/could i have/can i get/could i get/get me/give me/where is/
    where are/wheres/going to need/gonna need/rather have/rather a/much rather/only want/just want/want only/
    accept only/nothing but/how do i get/how can i get/how do i reach/how to reach/way to reach/bring me/find me/
    next available/next free/first available`,
  after: `
    who/that/which/to/for/here/there/with/in/on/now/please/not/no/instead/because/about/right/and/or/for this/thanks/
    at/as/if/available/online/i/immediately/asap/today/can/could/would/but/is/directly/around/free/speaking/capable/
    over/only/from/of`,
  enough: `
    call me back/give me a call/give me a ring/give me a bell/ring me back/phone me back/need a callback/
    need a call back/want a callback/want a call back/request a callback/callback please/call back please/
    a callback from/a call back from/appreciate a callback/appreciate a call/put me through/transfer me/
    connect me now/escalate this/escalate my/kindly escalate/please escalate/escalate please/escalate it/escalate now/
    skip the bot/skip this bot/skip bot/bypass the bot/bypass bot/turn off the bot/stop the bot/no bots/no more bots/
    no robots/no chatbots/without the bot/without a bot/exit the bot/leave the bot/get past the bot/out of this bot/
    away from this bot/not with a bot/not with a machine/not to a bot/not to a machine/not to an ai/not an ai/
    in the call queue/second level support/person to person/human to human/handover to a human/human takeover/
    speak to human/call me at/call me on my/call me asap/call me now/call me please/please call me/please ring me/
    please phone me/kindly call me/just call me/can you call me/could you call me/would you call me/can you phone me/
    can you ring me/could you ring me/could you phone me/someone to ring/someone to phone/someone to call/
    arrange a call/schedule a call with/set up a call with/book a call with/out of this automated/off this bot/
    off the bot/out of the bot/out of this chat bot/rid of this bot/rid of the bot/no more ai/no ai/no machines/
    no automated/stop the automated/stop the automation/leave this bot/quit the bot/past this robot/past the robot/
    past the machine/past the ai/without ai/not the bot/not this bot/give me a buzz/human review/human intervention/
    human in the loop/human touch/phone call please/a call please/call would be great/need a phone call/
    want a phone call/speak in person/talk in person/live conversation/real conversation/get me out of here/
    connect billing/connect sales/connect support/transfer billing/transfer sales/transfer support/with software/
    with a software/to software/to a program/with a program/to a machine/to machines/with machines/put them on/
    put him on/put her on/put one on/give the chat to/give this chat to/hand the chat/hand this chat/and call me/
    discuss this with a computer/talk to a computer/talk to computers/talking to a computer/talking to computers/
    speak to a computer/deal with computers`,
  bare: `
    i want to talk/i need to talk/let me talk/want to talk/need to talk/i would like to talk/i want to speak/
    i need to speak/let me speak/i want a conversation/call me/phone me/ring me/contact me/support/support team/
    second line/anyone/anybody there/is anyone there/is anybody there/anyone there`,
  urge: `
    please/pls/now/asap/immediately/urgent/urgently/kindly/right away/at once/only/rn/today/right now/this instant/
    quick/quickly/needed/required/wanted/requested`,
  unless: `
    yesterday/last week/last month/last time/last year/earlier today/this morning/the other day/said/says/told/
    promised/hung up/helped me last/helped me/called me from/called me/called but/called and/my boss/my manager/
    my colleague*/my agent/my team/our team/our staff/our own/our agents/my supervisor/my lawyer/my doctor/my friend*/
    my wife/my husband/my dad/my mom/my mum/my son/my daughter/my mother/my father/my partner/my kid*/my landlord/
    how many/how much/how long/how often/whats/what is/what are/what does/what do/what happens/which of/which person/
    who is/whos the/who are/when/why/become/becoming/role/roles/permission*/licen*/seat/seats/someone else/
    somebody else/anyone else/anybody else/another person/second person/other person/people else/courier*/driver*/
    delivery guy/delivery man/postman/mailman/per person/for # people/# people/# persons/people fit/salary/earn/job/
    jobs/hiring/career*/vacanc*/train our/recruit/in person to/show up in person/appear in person/record*/npc/
    girlfriend/boyfriend/does a/does an/does your/do your/do the/does the/did your/did the/are your/is your/are the/
    is the agent/has your/have your agents/can an/can agents/can a technician/can an insurance/was i/am i/are you/
    were you/you sound/you look/sound like/sounds like/i am a/i am an/as an agent/i work for/i am calling/on behalf/
    i already/already spoke/already talked/spoke to/spoke with/talked to/talked with/was great/was rude/was lovely/
    was nice/was helpful/were lovely/were great/lovely/thank your/compliment/review for/tip the/in which cases/
    difference/phone number/number for/email for/email of/number of/hours/opening/open on/working on/work on/fix my/
    repair my/install*/carry/deliver*/pick up my/pick up the/collect my/collect the/sign for/to sign/on my behalf/
    come to my/come on saturday/come on/come by/visit/meter reader/engineer come/money to/pay some*/payment to/
    send money/funds/cheque/check payable/invite a friend/refer a friend/a friend/gift/in the picture/on the photo/
    add a user/add another/add an agent/add agents/add a person/add people/change the agent/switch agents/
    assign agents/assign tickets/ticket to an agent/to be an/should i/do i have to/do i need/must i/would i need/
    will i need/need to be/need to talk to my/stop calling/stop your/calling me/blocked/scam*/true you/is it true/
    replac*/certified/independent/speak english/interview/apply/happy to/glad/ok with/okay with/fine with/i dont like/
    what if/if i/if the/before i/after i/whether/chat history/discount*/public employees/does your ai/dont transfer/
    dont call/dont connect/dont escalate/do not transfer/do not call/dont put/transfer fee*/transfer money/
    bank transfer*/the transfer/this transfer/a transfer/my transfer/last transfer/transfer i/transfers/
    transferred money/money transfer/age/thanks to the/thank you to the/human resources department/was connected/
    was transferred/were connected/got connected/got transferred/got cut off/cut off/gave me/gave us/sent me a/
    sent us/charged me/refused/forgot to/wrote me/came yesterday/showed up/didnt show/never called/never showed/
    never came/was so/was very/has been/stole/stolen/for staff/for employees/for agents/staff discount/
    hand me off again/work remotely/works remotely/staffed/responsible for/through the app/premium plan/plan allow/
    what a/pretending/keeps calling/wheelchair/my agent wants/expert mode/human resources manager job/in the photo/
    in your ads/people use/people share/two people/three people/four people/many people/other people/old people/
    young people/people with/person with a/tall person/of the person/persons name/contact person on/change contact/
    closed the conversation/closed the chat/ended the chat/is this chat/monitored/how do i add/company account/
    contact person to/will contact you/who will contact/reply time/qualifications/recommended/never showed up/
    on linkedin/at what time/what time`,
})
