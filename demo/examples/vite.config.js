import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Four pages, one for each way. Of the two plugins a site needs the one of its framework, or none. */
export default defineConfig({
  plugins: [vue(), svelte()],
  build: { rolldownOptions: { input: ['.', 'plain', 'react', 'vue', 'svelte'].map((name) => `${name}/index.html`) } },
  // A site needs no such line: only here is `handrail` a link to what lies outside.
  server: { fs: { allow: ['../..'] } },
})
