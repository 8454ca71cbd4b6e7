const lengthSeconds = 0.3

/** Two soft tones, one after the other; then `audio` rests. */
export function chime(audio: AudioContext): void {
  const at = audio.currentTime
  const tone = new OscillatorNode(audio, { frequency: 660 })
  const volume = new GainNode(audio, { gain: 0 })
  tone.frequency.setValueAtTime(880, at + 0.1)
  volume.gain.setTargetAtTime(0.1, at, 0.01).setTargetAtTime(0, at + 0.1, 0.05)
  tone.connect(volume).connect(audio.destination)
  tone.onended = () => audio.suspend()
  tone.start(at)
  tone.stop(at + lengthSeconds)
}
