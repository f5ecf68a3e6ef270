import type { Acts } from './acts.ts';
import type { Tab } from './use-tab.ts';

/** Looks whether a button can really be seen by the officer, before anything on the page is changed. */
export type Sight = {
  watch(element: HTMLElement): () => void;
  seen(element: HTMLElement, at: number): Promise<boolean>;
};

/** @param sight null where no page can cover or fade the surface: an extension page. */
export function makeActs(tab: Tab, sight: Sight | null): Acts {
  const whenSeen = async (button: HTMLElement, at: number, then: () => void) => {
    if (sight && !(await sight.seen(button, at))) tab.say('not_visible');
    else then();
  };
  return {
    fill: (keys, force, button, at) =>
      void whenSeen(button, at, () =>
        tab.run('tab.fill', { ...(keys ? { keys } : {}), ...(force ? { force } : {}) }),
      ),
    choose: (field, choice, button, at) =>
      void whenSeen(button, at, () => tab.run('tab.choose', { key: field.key, choice })),
    undo: (button, at) => void whenSeen(button, at, () => tab.run('tab.undo', {})),
    show: key => tab.show(key),
    apply: (notice, button, at) =>
      void whenSeen(button, at, () => tab.run('notice.apply', { key: notice.key, id: notice.id })),
    dismiss: (notice, reason) => tab.run('notice.dismiss', { key: notice.key, id: notice.id, reason }),
    teach: (key, path, button, at) => void whenSeen(button, at, () => tab.run('lesson.put', { key, path })),
    watch: button => (button && sight ? sight.watch(button) : undefined),
  };
}
