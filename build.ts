import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { overBudget, sizesOf, table } from './bench/size.ts'
import { limits } from './src/protocol/limits.ts'
import { jsx } from './vite.config.ts'

/**
 * Builds everything that is published into `dist/`: the script tag's two halves, the npm module, the console, and the
 * server with the types of all of them. Fails when a bundle is over its budget.
 */
const root = fileURLToPath(new URL('.', import.meta.url))
/** Built beside `dist` and put in its place when it is whole: whoever reads it meanwhile finds the build before. */
const dist = `${root}.dist-${process.pid}`

/** The first browsers that have all that the style sheets need, such as `light-dark()` and colours made of a colour. */
const target = ['chrome123', 'firefox128', 'safari18']

// What is published does not depend on who builds it; vitest, for one, says "test" here.
process.env['NODE_ENV'] = 'production'

/** Vite wraps every `import()` to preload styles; ours carry their own, so the wrapper is a kilobyte for nothing. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
}

/**
 * marked comes as one file whose parser, renderer and ready-made instance cannot be shaken off, as they are made when it
 * is loaded. We take its lexer: what follows the classes is cut away, and the rest of them with it.
 */
const lexerOnly: Plugin = {
  name: 'lexer-only',
  transform(code, id) {
    if (!id.endsWith('/marked/lib/marked.esm.js')) return
    const exported = (name: string) => code.match(new RegExp(`export\\{.*?([\\w$]+) as ${name}\\b`))?.[1]
    const ready = code.indexOf(`=new ${exported('Marked')};`)
    if (ready < 0 || !exported('Lexer')) throw new Error('marked is built in another way than it was: see lexerOnly')
    return { code: `${code.slice(0, code.lastIndexOf(';', ready))};export{${exported('Lexer')} as Lexer}`, map: null }
  },
}

/** A bundle carries the bounds that it reads, as numbers; an object is carried whole, and most of these are the server's. */
const limitsInline: Plugin = {
  name: 'limits-inline',
  transform(code, id) {
    if (!id.startsWith(`${root}src/`)) return
    return {
      // As long as before, so that a position is still where it was and the source map needs none of this.
      code: code.replace(/\blimits\.(\w+)/g, (whole, name) =>
        `${limits[name as keyof typeof limits] ?? whole}`.padEnd(whole.length),
      ),
      map: null,
    }
  },
}

/** The widget draws its signals by `ui/live.ts`; the binding for Preact, which the console uses, would be dead weight. */
const lean: InlineConfig = {
  plugins: [plainImports, lexerOnly, limitsInline],
  resolve: { alias: { '@preact/signals': '@preact/signals-core' } },
}

const parts = await Promise.allSettled([buildWidget(), buildModule(), buildConsole(), compileServer()])
const failures = parts.flatMap((part) => (part.status === 'rejected' ? [part.reason] : []))
for (const failure of failures) console.error(failure instanceof Error ? failure.message : failure)
if (failures.length > 0) await giveUp()
const sizes = await sizesOf(dist)
console.log(table(sizes))
const over = overBudget(sizes)
if (over.length > 0) {
  console.error(`Over budget: ${over.map((size) => size.name).join(', ')}`)
  await giveUp()
}
await rm(`${root}dist`, { recursive: true, force: true })
await rename(dist, `${root}dist`)

async function giveUp(): Promise<never> {
  await rm(dist, { recursive: true, force: true })
  process.exit(1)
}

/**
 * `widget.js` is one classic script, so that a plain tag can carry it; what it loads on opening are modules with a hash
 * in their names, so that they can be cached for ever. It is told the name of the first of them.
 */
async function buildWidget(): Promise<void> {
  const locales = `${root}src/widget/locales/`
  // One hash for all: the first part names every language, and twenty-six hashes would weigh more than what it says.
  const localesHash = await hashOf(locales)
  const output = await bundle({
    ...lean,
    build: {
      outDir: `${dist}/widget`,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: { app: `${root}src/embed-app.ts` },
        // What the later parts need of the first one they take from it, not from one more file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.startsWith(locales) ? `[name]-${localesHash}.js` : '[name]-[hash].js',
        },
      },
    },
  })
  const chunks = output.filter((file) => file.type === 'chunk')
  const app = chunks.find((chunk) => chunk.isEntry)!
  // What is loaded when, for the size check and for whoever wants to preload.
  const parts = Object.fromEntries(
    chunks.map(({ name, fileName, imports }) => [name, { file: fileName, imports: [...imports] }]),
  )
  await writeFile(`${dist}/widget/parts.json`, `${JSON.stringify(parts, null, 2)}\n`)
  await bundle({
    define: { __HANDRAIL_APP__: JSON.stringify(`widget/${app.fileName}`) },
    build: {
      outDir: dist,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: { widget: `${root}src/embed.ts` },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  })
}

/** Eight characters, as Vite has them, of what all files in the folder say. */
async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).sort()) hash.update(await readFile(folder + name))
  return hash.digest('base64url').slice(0, 8)
}

/**
 * The npm entry: our code and the small parts it is made of, not minified, split where it loads late. As a library, since
 * Vite leaves the `import()` of one as it is; what it wraps them in for a page fails when the site's own Vite comes upon it.
 */
async function buildModule(): Promise<void> {
  await bundle({
    ...lean,
    build: {
      outDir: dist,
      minify: false,
      sourcemap: true,
      lib: { entry: { index: `${root}src/index.ts` }, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  })
}

/** The console: hashed assets under `/console/`, and the page that loads them, free of inline script and style. */
async function buildConsole(): Promise<void> {
  const base = '/console/'
  const output = await bundle({
    base,
    build: {
      outDir: `${dist}/console`,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { console: `${root}src/console/main.tsx` } },
    },
  })
  const entry = output.filter((file) => file.type === 'chunk').find(({ isEntry }) => isEntry)!
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Handrail</title>
${styles.map((style) => `<link rel="stylesheet" href="${base}${style.fileName}">`).join('\n')}
${entry.imports.map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('\n')}
<script type="module" src="${base}${entry.fileName}"></script>
</head>
<body><div id="console"></div></body>
</html>
`
  await writeFile(`${dist}/console/index.html`, page)
}

/** Everything that runs on Node, and the types of all entries. */
async function compileServer(): Promise<void> {
  await run(
    'node_modules/typescript/bin/tsc',
    ...[
      '-p',
      'tsconfig.build.json',
      '--outDir',
      `${dist}/server`,
      '--declarationDir',
      `${dist}/types`,
      '--inlineSources',
    ],
  )
  // The browser's code was compiled for its types alone; its JavaScript is in the bundles.
  const browserOnly = ['index.js', 'index.js.map', 'widget', 'ui', 'client', 'console'].map(
    (name) => `${dist}/server/src/${name}`,
  )
  await Promise.all(browserOnly.map((path) => rm(path, { recursive: true, force: true })))
}

async function bundle(config: InlineConfig): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    ...jsx,
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [lexerOnly],
    ...config,
    build: {
      target,
      cssTarget: target,
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      ...config.build,
    },
  })
  return (result as Rolldown.RolldownOutput).output
}

function run(script: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with code ${code}`))))
  })
}
