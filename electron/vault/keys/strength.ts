/** How well a passphrase stands up to guessing, for the meter beside the field. */
type Strength = {
  /** 0 (guessed at once) to 4 (beyond reach). The page asks for 3. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** Guesses needed, as a power of ten. */
  readonly guessesLog10: number
}

type Judge = (passphrase: string) => Strength

/** Longer input tells nothing more and would only cost time. */
const longestJudged = 100
let judge: Promise<Judge> | undefined

/** Loads the dictionaries (several megabytes) at the first call only. */
export async function passphraseStrength(passphrase: string): Promise<Strength> {
  judge ??= loadJudge()
  return (await judge)(passphrase.normalize('NFKC').slice(0, longestJudged))
}

async function loadJudge(): Promise<Judge> {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...dutch.dictionary },
  })
  return (passphrase) => {
    const { score, guessesLog10 } = zxcvbn.check(passphrase)
    return { score, guessesLog10 }
  }
}
