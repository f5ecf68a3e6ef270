const forgetters: (() => void)[] = [];

/** Drops everything that was remembered: after texts were looked at that are no structure of a page. */
export const forgetTexts = (): void => {
  for (const forget of forgetters) forget();
};

/** Beyond these a page is so varied that remembering its texts would cost more than it saves. */
const MOST = 6000;

/**
 * Labels, headings and options of a page repeat, and the same page is read again and again while it is filled: what a
 * text comes to is made once. Only for texts of pages' structure; what a case holds never goes through here. The
 * result is shared: it must not be changed.
 */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  forgetters.push(() => known.clear());
  return text => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= MOST) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
