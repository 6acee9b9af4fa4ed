/** A place in an answer: names of fields, and numbers in lists. */
export type Path = (string | number)[];
