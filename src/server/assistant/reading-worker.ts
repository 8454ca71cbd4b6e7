import { parentPort } from 'node:worker_threads'
import { readUploaded, type ToRead } from './uploaded.ts'

/** Runs in a thread of its own: reads the documents that it is sent, one after the other. */
parentPort?.on('message', (document: ToRead) => parentPort?.postMessage(readUploaded(document)))
