// The peers on the same documents, and on the hostile texts of English. What is not installed is not measured.
import type { Language } from '../../src/model.ts'
import { growthOf, hostileNames, hostileText } from './hostile.ts'
import { textsOf } from './material.ts'
import type { Peer, PeerReader } from './peers.ts'
import { PEERS } from './peers.ts'
import type { Ready, Subject } from './subject.ts'
import { besideFloors } from './subject.ts'

// Those that are held against hostile texts: Recognizers-Text takes seconds for a line that is not hostile.
export const HELD: readonly string[] = ['chrono-node', 'wink-nlp', 'compromise + dates', 'natural, sentence tokenizer']

export const peerSubjects: readonly Subject[] = PEERS.flatMap((peer) =>
  peer.languages.map((language) => ({
    id: `peer/${peer.name}/${language}`,
    measure: () => installed(() => besideFloors(language, () => reading(peer, language))),
  })),
)

export const peerHostileSubjects: readonly Subject[] = PEERS.filter(({ name }) => HELD.includes(name)).flatMap((peer) =>
  hostileNames('en').map((name) => ({
    id: `peer-hostile/${peer.name}/${name}`,
    measure: () =>
      installed(() => {
        const read = peer.load('en')
        return growthOf((letters) => readingOf(read, hostileText(name, 'en', letters)), 1)
      }),
  })),
)

function reading(peer: Peer, language: Language): Ready {
  const read = peer.load(language)
  const texts = textsOf(language).slice(0, peer.documents)
  return { letters: texts.reduce((sum, text) => sum + text.length, 0), run: () => texts.map((text) => read(text)) }
}

function readingOf(read: PeerReader, text: string): () => unknown {
  return () => read(text)
}

async function installed<T>(measure: () => Promise<T>): Promise<T | null> {
  try {
    return await measure()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}
