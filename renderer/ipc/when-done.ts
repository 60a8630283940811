/** Hands the value of a promise on, unless it was let go of before: for effects, which return what lets go. */
export function whenDone<T>(promise: Promise<T>, then: (value: T) => void): () => void {
  let wanted = true
  const wait = async (): Promise<void> => {
    const value = await promise
    if (wanted) then(value)
  }
  void wait()
  return () => {
    wanted = false
  }
}
