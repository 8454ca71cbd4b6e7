// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/protocol/limits.ts'
import { loadHtml, Markdown } from '../../src/ui/markdown.tsx'
import { readBlocks } from '../../src/ui/markdown-blocks.ts'
import { runs, seed } from '../seed.ts'

beforeAll(loadHtml)
afterEach(cleanup)

const base = 'https://shop.test/help/'

function drawn(text: string, withBase = true): HTMLElement {
  const { container } = render(<Markdown text={text} {...(withBase ? { base } : {})} />)
  return container.firstElementChild as HTMLElement
}

describe('[A12] an answer in markdown', () => {
  it.each([
    ['plain words', '<p>plain words</p>'],
    ['**a** _b_ ~~c~~ `d`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['one  \ntwo', '<p>one<br>two</p>'],
    ['# Title', '<p class="md-heading md-heading-1">Title</p>'],
    ['- a\n- b\n  - c', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- [x] done\n- [ ] open', '<ul><li class="md-task">☑ done</li><li class="md-task">☐ open</li></ul>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['```js\nlet a = "<b>"\n```', '<pre tabindex="0" dir="ltr"><code>let a = "&lt;b&gt;"</code></pre>'],
    ['---', '<hr>'],
    [
      '|a|b|\n|-|-:|\n|1|2|',
      '<div class="md-table" tabindex="0"><table><thead><tr><th>a</th><th class="md-right">b</th></tr></thead><tbody><tr><td>1</td><td class="md-right">2</td></tr></tbody></table></div>',
    ],
    ['fish &amp; chips &mdash; &#163;5 &#xA3; &nosuch;', '<p>fish &amp; chips — £5 £ &amp;nosuch;</p>'],
  ])('draws %j', (text, html) => {
    expect(drawn(text).innerHTML).toBe(html)
  })

  it('opens links beside the page, tells the other side nothing, and lends no reputation', () => {
    const links = [
      ...drawn('[a](https://a.test/x) https://b.test <c@d.test> [call](tel:+44) [up](../x#y)').querySelectorAll('a'),
    ]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://a.test/x',
      'https://b.test/',
      'mailto:c@d.test',
      'tel:+44',
      'https://shop.test/x#y',
    ])
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer nofollow ugc'])
    }
  })

  it('draws a relative link as words where nobody says what it is relative to', () => {
    expect(drawn('[up](../x)', false).innerHTML).toBe('<p><span>up</span></p>')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#x6A;avascript:alert(1)',
    '%20javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://shop.test/x',
  ])('leads nowhere by [x](%s)', (href) => {
    for (const link of drawn(`[x](${href}) ![y](${href}) <${href}>`).querySelectorAll('a')) {
      expect(new URL(link.href).protocol).toMatch(/^(https?|mailto|tel):$/)
    }
  })

  it('fetches no picture: it is a link by its description, and its words alone within a link', () => {
    const box = drawn(
      '![a boat](https://tracker.test/x.png) ![](https://tracker.test/y.png) [![c](z.png)](https://d.test)',
    )
    expect(box.querySelector('img')).toBeNull()
    expect([...box.querySelectorAll('a')].map((link) => [link.textContent, link.href])).toEqual([
      ['a boat', 'https://tracker.test/x.png'],
      ['https://tracker.test/y.png', 'https://tracker.test/y.png'],
      ['c', 'https://d.test/'],
    ])
  })

  it('draws elements of the allow-list alone, with harmless attributes, whatever the text is', () => {
    const elements = new Set(
      'DIV P STRONG EM DEL CODE BR UL OL LI BLOCKQUOTE PRE HR TABLE THEAD TBODY TR TH TD A SPAN B DETAILS SUMMARY'.split(
        ' ',
      ),
    )
    const attributes = new Set(['class', 'href', 'target', 'rel', 'tabindex', 'dir', 'start'])
    const bits = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        'script',
        'img src=x onerror=y',
        '"',
        "'",
        '`',
        '```\n',
        '[',
        '](',
        ')',
        '![',
        'javascript:x',
        '\n',
        '\n\n',
      ],
      ...[
        '- ',
        '1. ',
        '> ',
        '|',
        '|-|\n',
        '**',
        '_',
        '~',
        '&lt;',
        '&#0;',
        '\\',
        '#',
        ' ',
        'a',
        'http://b.c',
        '<!--',
        '-->',
        '<svg/onload=x>',
        '<b onclick=x style="y" id=z class=w>',
        '</b>',
        '<a href=javascript:x>',
        '<a href="http://b.c" onclick=x>',
        '<table border=1><tr><td bgcolor=x>',
        '<li style=x>',
        '<details ontoggle=x><summary>',
        '<div\n',
        'style=x>\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        for (const element of drawn(parts.join('')).querySelectorAll('*')) {
          expect(elements).toContain(element.tagName)
          for (const { name } of element.attributes) expect(attributes).toContain(name)
          if (element.tagName === 'A')
            expect(new URL((element as HTMLAnchorElement).href).protocol).toMatch(/^(https?|mailto|tel):$/)
        }
        cleanup()
      }),
      runs(300),
    )
  })
})

describe('an answer that comes in pieces', () => {
  const answer = [
    'Yes, within **60 days**. See [the page](https://a.test).',
    '## How',
    '1. Pack it\n2. Print the `label`\n   - twice\n\n3. Post it',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '> We said so.\nAnd again.',
    '```\ncode\n\nmore\n```',
    'Title\n=====',
    'The end, with a line\nbroken\n\n    indented\n\n- x\n- y',
  ].join('\n\n')

  it('looks in the end as if it had come at once, wherever it was cut', () => {
    const whole = drawn(answer).innerHTML
    cleanup()
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(answer.length), { maxLength: 60 }), (cuts) => {
        const { container, rerender } = render(<Markdown text="" streaming base={base} />)
        for (const cut of cuts.sort((a, b) => a - b))
          rerender(<Markdown text={answer.slice(0, cut)} streaming base={base} />)
        rerender(<Markdown text={answer} streaming base={base} />)
        expect((container.firstElementChild as HTMLElement).innerHTML).toBe(whole)
        cleanup()
      }),
      runs(60),
    )
  })

  it('leaves the nodes of what is finished alone', () => {
    const { container, rerender } = render(<Markdown text={'first\n\nsecond'} streaming />)
    const first = container.querySelector('p')!.firstChild
    rerender(<Markdown text={'first\n\nsecond and\n\nthird'} streaming />)
    expect(container.querySelector('p')!.firstChild).toBe(first)
    expect(container.textContent).toBe('firstsecond andthird')
  })

  it('reads the last block anew, and nothing before it', () => {
    const before = readBlocks('one\n\ntwo\n\nthree')
    const after = readBlocks('one\n\ntwo\n\nthree, four', before)
    expect(after.map((block, at) => block === before[at])).toEqual([true, true, true, true, false])
  })

  it('looks so whatever it is made of', () => {
    const bits = fc.constantFrom(
      ...['a', 'b ', '*', '**', '`', '```\n', '\n', '\n\n', ' ', '    ', '- ', '1. ', '> ', '|', '|-|\n', '# ', '\r\n'],
      ...['\t', '===\n', '---\n', '<b>', '~', '<a >', '<code>', '</div>', '[a]: b\n', '[a]', '[b]:', 'www.b.c '],
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), fc.array(fc.nat(100), { maxLength: 12 }), (parts, cuts) => {
        const text = parts.join('')
        let blocks: ReturnType<typeof readBlocks> = []
        for (const cut of [...cuts.sort((a, b) => a - b), text.length]) blocks = readBlocks(text.slice(0, cut), blocks)
        expect(blocks).toEqual(readBlocks(text))
      }),
      { seed, numRuns: 2_000 },
    )
  })

  it('of 8 kB in 400 pieces is drawn in a fraction of the time that reading it all each time would take', () => {
    const long = Array.from(
      { length: 40 },
      (_, n) =>
        `Paragraph **${n}** of a long answer with \`code\`, [a link](https://a.test/${n}) and words, words, words, words, words, words, words, words.`,
    )
    const text = long.join('\n\n').slice(0, 8_000)
    const time = (step: (text: string, before: ReturnType<typeof readBlocks>) => ReturnType<typeof readBlocks>) => {
      const begun = performance.now()
      let blocks: ReturnType<typeof readBlocks> = []
      for (let piece = 1; piece <= 400; piece++) blocks = step(text.slice(0, piece * 20), blocks)
      return performance.now() - begun
    }
    time((text) => readBlocks(text))
    const anew = time((text) => readBlocks(text))
    const continued = time((text, before) => readBlocks(text, before))
    expect(continued).toBeLessThan(anew / 4)
  })
})

describe('hostile text', () => {
  const hostile = [
    ...[
      '*a_',
      '_a*',
      '**a',
      '*',
      '_',
      '~',
      '`',
      '[',
      '![',
      '[a](',
      '<',
      '<a b="',
      '<!--',
      '&',
      '\\',
      '(',
      '|',
      '> ',
      '>',
      '- ',
      '1. ',
      '* ',
    ],
    ...[
      '- a\n ',
      '> - a\nb\n',
      '> |a|\n',
      '- |a|\n',
      '=\n',
      '```\n',
      '[a]: b\n',
      'a  \n',
      'a\n\n',
      '-\n',
      'a|b\n-|-\n',
      '*[a]',
      'www.',
      'a@b.',
    ],
  ]

  it('of 4,000 characters is read in bounded time, and drawn without running out of stack', () => {
    readBlocks('warm *up* [a](b) `c`\n\n- d'.repeat(50))
    const slow = hostile.flatMap((bit) => {
      const text = bit.repeat(Math.ceil(4_000 / bit.length)).slice(0, 4_000)
      const begun = performance.now()
      readBlocks(text)
      const tookMs = performance.now() - begun
      drawn(text)
      cleanup()
      // What is not linear takes seconds; how fast it is when the machine is quiet is for the bench to say.
      return tookMs > 1_000 ? [`${JSON.stringify(bit)}: ${Math.round(tookMs)} ms`] : []
    })
    expect(slow).toEqual([])
  })

  it('and of two kinds, one after the other, too', () => {
    const pairs = fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile))
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const text = one.repeat(Math.ceil(2_000 / one.length)) + other.repeat(Math.ceil(2_000 / other.length))
        const begun = performance.now()
        readBlocks(text)
        expect(performance.now() - begun).toBeLessThan(250)
      }),
      runs(100),
    )
  })

  it('beyond the bounds stays plain, and whole', () => {
    const deep = `${'> '.repeat(2_000)}deep`
    expect(drawn(deep).innerHTML).toBe(`<p class="plain">${deep.replaceAll('>', '&gt;')}</p>`)
    expect(drawn('a'.repeat(limits.answerChars + 1)).textContent).toHaveLength(limits.answerChars + 1)
    expect(drawn(`before\n\n${'*a_'.repeat(1_500)}`).textContent).toBe(`before${'*a_'.repeat(1_500)}`)
  })
})
