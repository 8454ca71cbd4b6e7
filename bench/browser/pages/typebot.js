import Typebot from '/modules/@typebot.io/js/dist/web.js'

/** Its messages are steps of a flow that its server sends; there is no way to add one from the page. */
Typebot.initBubble({ typebot: 'shop', apiHost: location.origin })
