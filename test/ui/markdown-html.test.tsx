// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { loadHtml, Markdown } from '../../src/ui/markdown.tsx'
import { payloads } from '../browser/payloads.ts'

afterEach(cleanup)

const link = (href: string, words: string) =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer nofollow ugc">${words}</a>`

function drawn(text: string): HTMLElement {
  const { container } = render(<Markdown text={text} base="https://shop.test/help/" />)
  return container.firstElementChild as HTMLElement
}

describe('[A12] raw HTML in an answer', () => {
  it('stands as it was typed until the part that draws it has come, and is drawn then', async () => {
    const box = drawn('a <b>c</b>\n\n<ul><li>d</ul>')
    expect(box.innerHTML).toBe('<p>a &lt;b&gt;c&lt;/b&gt;</p><p class="plain">&lt;ul&gt;&lt;li&gt;d&lt;/ul&gt;</p>')
    await loadHtml()
    await expect.poll(() => box.innerHTML).toBe('<p>a <b>c</b></p><ul><li>d</li></ul>')
  })

  it.each([
    ['one<br>two<br/>three<BR />four', '<p>one<br>two<br>three<br>four</p>'],
    ['<b>a</b> <strong>b</strong> <i>c</i> <em>d</em>', '<p><b>a</b> <strong>b</strong> <i>c</i> <em>d</em></p>'],
    [
      'H<sub>2</sub>O, m<sup>2</sup>, <kbd>Esc</kbd>, <mark>x</mark>, <u>y</u>, <s>z</s>',
      '<p>H<sub>2</sub>O, m<sup>2</sup>, <kbd>Esc</kbd>, <mark>x</mark>, <u>y</u>, <s>z</s></p>',
    ],
    ['<code>a &lt; b &amp;&amp; c</code>', '<p><code>a &lt; b &amp;&amp; c</code></p>'],
    ['<b>**both** `x`</b>', '<p><b><strong>both</strong> <code>x</code></b></p>'],
    ['**a <i>b** c</i>', '<p><strong>a <i>b</i></strong> c</p>'],
    ['- <b>x</b>\n- <p>y</p>', '<ul><li><b>x</b></li><li><p>y</p></li></ul>'],
    [
      '|a|\n|-|\n|x<br>y|',
      '<div class="md-table" tabindex="0"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>x<br>y</td></tr></tbody></table></div>',
    ],
    ['<ul>\n<li>a **b**</li>\n<li>c</li>\n</ul>', '<ul>\n<li>a <strong>b</strong></li>\n<li>c</li>\n</ul>'],
    ['<ol><li>a<li>b<ul><li>c</ul><li>d</ol>', '<ol><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ol>'],
    ['<p>a<p>b</p>', '<p>a</p><p>b</p>'],
    ['<h1>a</h1><h5>b</h5>', '<p class="md-heading md-heading-1">a</p><p class="md-heading md-heading-3">b</p>'],
    ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    [
      '<table><caption>t</caption><tr><th>a<td>b<tr><td>c</table>',
      '<div class="md-table" tabindex="0"><table><caption>t</caption><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table></div>',
    ],
    [
      '<details><summary>More</summary>\n\nwords **b**\n\n- c\n\n</details>\n\nafter',
      '<details><summary>More</summary><p>words <strong>b</strong></p><ul><li>c</li></ul></details><p>after</p>',
    ],
    ['> <details>\n>\n> a\n>\n> </details>\n\nb', '<blockquote><details><p>a</p></details></blockquote><p>b</p>'],
    [
      '<pre><code class="language-js">if (a &lt; b)\n\n  *c*</code></pre>',
      '<pre tabindex="0" dir="ltr"><code>if (a &lt; b)\n\n  *c*</code></pre>',
    ],
    ['<div align="center">a</div>\n<center>b</center>', '<div>a</div>\n<div>b</div>'],
    ['<span style="color:red">a</span> <font size=7>b</font><!-- c -->', '<p>a b</p>'],
  ])('draws %j', (text, html) => {
    expect(drawn(text).innerHTML).toBe(html)
  })

  it('keeps of links the address, where following it is harmless, and of pictures their description', () => {
    expect(drawn('<a href="https://a.test/?b=1&amp;c" onclick="x()" target=_self rel=opener>**a**</a>').innerHTML).toBe(
      `<p>${link('https://a.test/?b=1&amp;c', '<strong>a</strong>')}</p>`,
    )
    expect(drawn("<a class=x\nhref='../y'>b</a> <a href=z>c</a>").innerHTML).toBe(
      `<p>${link('https://shop.test/y', 'b')} ${link('https://shop.test/help/z', 'c')}</p>`,
    )
    expect(drawn('<img src="https://a.test/x.png" alt="A boat"> <img src=y.png onerror=z>').innerHTML).toBe(
      `<p>${link('https://a.test/x.png', 'A boat')} ${link('https://shop.test/help/y.png', 'y.png')}</p>`,
    )
    for (const href of ['javascript:x', ' JaVa&#10;Script:x', '&#x6A;avascript:x', 'data:text/html,x', 'vbscript:x']) {
      expect(drawn(`<a href="${href}">a</a>`).innerHTML).toBe('<p><span>a</span></p>')
    }
  })

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//x.test/y>',
    '<style>* { display: none }</style>',
    '<iframe srcdoc="<script>x</script>"></iframe>',
    '<object data=x></object>',
    '<embed src=x>',
    '<form action="https://x.test"><input name=a></form>',
    '<base href="https://x.test">',
    '<meta http-equiv=refresh content="0;url=https://x.test">',
    '<svg onload=alert(1)>',
    '<math><mtext>x</mtext></math>',
    '<template>x</template>',
    '<textarea>x</textarea>',
    '<b-or-not>x</b-or-not>',
    '<constructor>x</constructor>',
    '<?php x ?>',
    '<![CDATA[ x ]]>',
    '<!DOCTYPE html>',
  ])('shows %s as it was typed, alone and among words', (tags) => {
    for (const text of [tags, `See ${tags} here`]) {
      const box = drawn(text)
      expect(box.textContent).toBe(text)
      expect([...box.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P'])
    }
  })

  it('draws nothing where it does not belong, and ends what is left open', () => {
    expect(drawn('<li>a</li> <td>b</td> <summary>c</summary> </b> d').innerHTML).toBe('a b c  d')
    expect(drawn('a <b>b <i>c\n\nd').innerHTML).toBe('<p>a <b>b <i>c</i></b></p><p>d</p>')
    expect(drawn('a <a href="https://a.test">b <a href="https://b.test">c').innerHTML).toBe(
      `<p>a ${link('https://a.test/', 'b ')}${link('https://b.test/', 'c')}</p>`,
    )
  })

  it('draws sixteen tags one inside the other, and of what is further in the words alone', () => {
    const box = drawn(`x ${'<b>'.repeat(30)}deep`)
    expect(box.querySelectorAll('b')).toHaveLength(16)
    expect(box.textContent).toBe('x deep')
  })

  it('draws nothing of what should not be there at any moment of its coming, of all the payloads', () => {
    const attributes = /^(?:class|href|target|rel|tabindex|dir|start)$/
    const elements =
      /^(?:A|B|BLOCKQUOTE|BR|CODE|DEL|DETAILS|DIV|DL|EM|HR|I|LI|OL|P|PRE|S|SPAN|STRONG|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TR|U|UL)$/
    const wrong = new Set<string>()
    for (const text of payloads) {
      const { container, rerender } = render(<Markdown text="" streaming base="https://shop.test/" />)
      for (let chars = 1; chars < text.length + 3; chars += 3) {
        rerender(<Markdown text={text.slice(0, chars)} streaming base="https://shop.test/" />)
        for (const element of container.querySelectorAll('.md *')) {
          if (!elements.test(element.tagName)) wrong.add(element.tagName)
          for (const { name } of element.attributes) if (!attributes.test(name)) wrong.add(name)
          const { href } = element as HTMLAnchorElement
          if (href && !/^(?:https?|mailto|tel):/.test(href)) wrong.add(href)
        }
      }
      cleanup()
    }
    expect([...wrong]).toEqual([])
  })
})
