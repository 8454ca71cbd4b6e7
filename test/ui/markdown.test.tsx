// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import fc from 'fast-check'
import { Lexer } from 'marked'
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { limits } from '../../src/protocol/limits.ts'
import { loadHtml, Markdown } from '../../src/ui/markdown.tsx'
import { readBlocks } from '../../src/ui/markdown-blocks.ts'
import { repetitive } from '../browser/payloads.ts'
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

describe('[A12] an answer that comes in pieces', () => {
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

  it('of 8 kB in 400 pieces has no more read with each than what changes it', () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, n) =>
        `Paragraph **${n}** of a long answer with \`code\`, [a link](https://a.test/${n}) and words, words, words, words, words, words, words, words.\n\n`,
    )
    const text = paragraphs.join('')
    const blockwise = vi.spyOn(Lexer.prototype, 'blockTokens')
    const inside = vi.spyOn(Lexer.prototype, 'inlineTokens')
    onTestFinished(() => void vi.restoreAllMocks())
    let blocks: ReturnType<typeof readBlocks> = []
    for (let chars = 20; chars < text.length + 20; chars += 20) blocks = readBlocks(text.slice(0, chars), blocks)
    expect(blocks).toEqual(readBlocks(text))
    // What was the last paragraph, and what has come of the next.
    const most = 2 * Math.max(...paragraphs.map(({ length }) => length))
    const read = [...blockwise.mock.calls.slice(0, -1), ...inside.mock.calls].map(([source]) => source.length)
    expect(Math.max(...read)).toBeLessThanOrEqual(most)
    expect(blockwise.mock.calls).toHaveLength(Math.ceil(text.length / 20) + 1)
  })
})

describe('[A12] hostile text', () => {
  const repeated = (bit: string, chars: number) => bit.repeat(Math.ceil(chars / bit.length)).slice(0, chars)
  const section = `${'Words of an **answer** with [a link](b) in it. '.repeat(4)}\n\n- one\n- another\n\n`
  const timeOf = (run: () => void) => {
    const begun = performance.now()
    run()
    return performance.now() - begun
  }
  /** What the longest answer of an honest writer takes on this machine, now. */
  const honestMs = () => {
    const longest = repeated(section, limits.answerChars)
    return Math.min(...Array.from({ length: 10 }, () => timeOf(() => readBlocks(longest))))
  }
  /** Whether it takes many times as long, however often it is tried: what else the machine does only adds. */
  const isDear = (run: () => void, honest: number, times = 25) =>
    Array.from({ length: 10 }).every(() => timeOf(run) > times * honest)

  it('costs no more than a few times the longest honest answer, of whichever length it is', () => {
    const honest = honestMs()
    const dear = [1_000, 2_000, 4_000, 8_000, 16_000, limits.answerChars].flatMap((chars) =>
      repetitive.flatMap((bit) => {
        const text = repeated(bit, chars)
        return isDear(() => readBlocks(text), honest) ? [`${chars} characters of ${JSON.stringify(bit)}`] : []
      }),
    )
    expect(dear).toEqual([])
  })

  it('does not with a piece more of it either', () => {
    const honest = honestMs()
    const pieces = 40
    const dear = repetitive.flatMap((bit) => {
      const text = repeated(bit, 4_000)
      const come = () => {
        let blocks: ReturnType<typeof readBlocks> = []
        for (let piece = 1; piece <= pieces; piece++) blocks = readBlocks(text.slice(0, piece * 100), blocks)
      }
      return isDear(come, honest, 25 * pieces) ? [bit] : []
    })
    expect(dear).toEqual([])
  })

  it('nor do two kinds of it, one after the other', () => {
    const honest = honestMs()
    const bits = fc.constantFrom(...repetitive)
    fc.assert(
      fc.property(fc.tuple(bits, bits), ([one, other]) => {
        const text = repeated(one, 2_000) + repeated(other, 2_000)
        expect(isDear(() => readBlocks(text), honest)).toBe(false)
      }),
      runs(500),
    )
  })

  it('is drawn with no more than two nodes for each of its characters, and without running out of stack', () => {
    const nodesOf = (text: string) => {
      const walker = document.createTreeWalker(drawn(text))
      let nodes = 0
      while (walker.nextNode()) nodes++
      cleanup()
      return nodes
    }
    const wide = (columns: number, row: string) =>
      repeated(`${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${row.repeat(8_000)}`, 24_000)
    const tables = [2, 20, 300, 3_000].flatMap((columns) => ['|\n', 'a\n', '|a|b|\n'].map((row) => wide(columns, row)))
    const texts = [...tables, ...repetitive.map((bit) => repeated(bit, 4_000))]
    expect(texts.filter((text) => nodesOf(text) > 2 * text.length).map((text) => text.slice(0, 20))).toEqual([])
  })

  it('is no table where most of its cells are not there; where a few are not, it is one', () => {
    expect(drawn('|a|b|c|\n|-|-|-|\n|1|2|3|\n|only one|\n|1|2|').querySelectorAll('td')).toHaveLength(9)
    expect(drawn(`${'|a'.repeat(50)}\n${'|-'.repeat(50)}\n${'|\n'.repeat(50)}`).querySelector('table')).toBeNull()
  })

  it('beyond the bounds stays plain, and whole', () => {
    const deep = `${'> '.repeat(2_000)}deep`
    expect(drawn(deep).innerHTML).toBe(`<p class="plain">${deep.replaceAll('>', '&gt;')}</p>`)
    expect(drawn('a'.repeat(limits.answerChars + 1)).textContent).toHaveLength(limits.answerChars + 1)
    expect(drawn(`before\n\n${'*a_'.repeat(1_500)}`).textContent).toBe(`before${'*a_'.repeat(1_500)}`)
  })
})
