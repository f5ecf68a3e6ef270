/** The corpus can't be read: its message is the one clear line, and the command ends with exit code 2. */
export class CorpusError extends Error {}
