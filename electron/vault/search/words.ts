import { z } from 'zod'
import { all, handleOf, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { wordsIn } from './fold.ts'
import { isForm } from './forms.ts'
import { bitsIn, distance, lettersOf, shapesOf, slipsAllowed } from './slips.ts'

/** Words whose shapes are equally long: shapes in one line, words in another. A quarter of a million takes 6 MB. */
type Shelf = { shapes: string; words: string[]; letters: number[] }

/** Words that are too short or too long for slips. */
const shortest = 4
const longest = 60
/** Words that are read at a time: some 15 ms. */
const slice = 4_000
/** Words that may be asked for in the place of one that was typed. */
const mostSlips = 12

/** The words of one case, for what was typed or recognised with a slip. Kept as long as the case is open. */
class Words {
  readonly #shelves = new Map<number, Shelf>()
  /** Learned since; those may stand on a shelf as well. */
  readonly #fresh = new Set<string>()
  #last = ''
  #complete = false

  /** Reads on from where it was. True: all are there. */
  read(db: Reader): boolean {
    if (this.#complete) return true
    const found = all(db, sql`SELECT term FROM word_list WHERE term > ${this.#last} LIMIT ${slice}`, row)
    for (const { term } of found) this.#put(term)
    this.#last = found.at(-1)?.term ?? this.#last
    this.#complete = found.length < slice
    return this.#complete
  }

  learn(word: string): void {
    if (this.#fresh.has(word)) return
    this.#fresh.add(word)
    this.#put(word)
  }

  /** The words that look most like this one, the nearest first; not the word itself. */
  like(word: string): string[] {
    const most = slipsAllowed(word.length)
    if (most === 0 || word.length > longest) return []
    const found = new Map<string, number>()
    for (const shape of shapesOf(word)) {
      for (let length = shape.length - most; length <= shape.length + most; length += 1)
        this.#lookAt(length, shape, most, found)
    }
    found.delete(word)
    return [...found]
      .toSorted(([a, far], [b, further]) => far - further || (a < b ? -1 : 1))
      .slice(0, mostSlips)
      .map(([near]) => near)
  }

  #lookAt(length: number, shape: string, most: number, found: Map<string, number>): void {
    const shelf = this.#shelves.get(length)
    if (!shelf) return
    const letters = lettersOf(shape)
    for (const [at, other] of shelf.letters.entries()) {
      if (bitsIn(letters ^ other) > most * 2) continue
      const far = distance(shape, { line: shelf.shapes, from: at * length, length }, most)
      const word = shelf.words[at]
      if (far <= most && word !== undefined) found.set(word, Math.min(far, found.get(word) ?? far))
    }
  }

  #put(word: string): void {
    if (word.length < shortest || word.length > longest || isForm(word) || !/\p{L}/u.test(word)) return
    for (const shape of shapesOf(word)) {
      const shelf = this.#shelves.get(shape.length) ?? { shapes: '', words: [], letters: [] }
      shelf.shapes += shape
      shelf.words.push(word)
      shelf.letters.push(lettersOf(shape))
      this.#shelves.set(shape.length, shelf)
    }
  }
}

const row = z.object({ term: z.string() })
/** By the native handle: a transaction and its database are one. A case that is closed takes its words along. */
const known = new WeakMap<object, Words>()

/** Reads a part of the words of a case; true when all of them are there. Call until then. */
export function readWords(db: Reader): boolean {
  const key = handleOf(db).native
  const words = known.get(key) ?? new Words()
  known.set(key, words)
  return words.read(db)
}

/** Words of the case that look like this one, nearest first; none as long as its words were not read. */
export const wordsLike = (db: Reader, word: string): string[] =>
  known.get(handleOf(db).native)?.like(word) ?? []

/** Words of a text that was just written, where the words of the case were read before. Words that went may stay. */
export function learnWords(tx: Writer, ...texts: readonly string[]): void {
  const words = known.get(handleOf(tx).native)
  if (!words) return
  for (const text of texts) for (const word of wordsIn(text)) words.learn(word)
}
