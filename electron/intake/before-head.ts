/** What may stand before the head of a mail and is none of it: a mark, empty lines, the line of a mailbox. */
export const beforeHead =
  /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*(?:>?From \S[^\r\n]*(?:\r+\n|\n|\r)|\d{1,12}[ \t]*\r?\n)?/
