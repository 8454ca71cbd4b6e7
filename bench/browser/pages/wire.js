/** Ours as sites have it: behind the script tag, and fed by its own wire from the server of the measurements. */
const ask = (what) => fetch(`/tell/${what}`, { method: 'POST' })

window.drive = {
  append: (from, count) => ask(`append/${from}/${count}`),
  stream: (everyMs) => ask(`stream/${everyMs}`),
  answer: (which) => ask(`answer/${which}`),
}
