import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TabView } from '../../rpc/view.ts';
import type { Api } from '../api.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { makeActs } from '../parts/make-acts.ts';
import { useTab } from '../parts/use-tab.ts';
import { Drawer, type DrawerSection } from './drawer.tsx';
import { Rail } from './rail.tsx';
import { createSight } from './sight.ts';

type Side = TabView['side'];
type Props = { api: Api; root: ShadowRoot; signal: AbortSignal };

export function Overlay({ api, root, signal }: Props) {
  const tab = useTab(api, 'own');
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<Side | null>(null);
  const side = moved ?? tab.view?.side ?? 'right';
  const [section, setSection] = useState<DrawerSection>('fields');
  const main = useRef<HTMLButtonElement | null>(null);
  const rail = useRef<HTMLButtonElement | null>(null);
  const sight = useMemo(() => createSight(root, () => main.current, signal), [root, signal]);
  const acts = makeActs(tab, sight);

  const fillRef = useCallback(
    (button: HTMLButtonElement | null) => {
      main.current = button;
      if (!button) return;
      const unwatch = sight.watch(button);
      return () => {
        main.current = null;
        unwatch();
      };
    },
    [sight],
  );
  const close = useCallback(() => {
    setOpen(false);
    // The rail stands again only after the next drawing.
    requestAnimationFrame(() => rail.current?.focus());
  }, []);

  const warned = (tab.view?.counts.warnings ?? 0) > 0;
  const openAt = (at: DrawerSection) => {
    setSection(at);
    setOpen(true);
  };
  /** The badge at a text box asks for an open drawer: the warning is what it means. */
  const toggle = useRef((_to: boolean | undefined) => {});
  toggle.current = to => {
    if (to === true) openAt((tab.view?.notices.length ?? 0) > 0 ? 'notices' : 'fields');
    else if (to === false || open) close();
    else setOpen(true);
  };

  /** The hotkey fills only what stands open before the officer's eyes; else it opens the preview. */
  const press = useRef(() => {});
  press.current = () => {
    const button = main.current;
    if (!open || !button) setOpen(true);
    else if (!button.disabled) acts.fill(null, false, button, performance.now());
  };
  useEffect(() => {
    api.onNews('overlay.toggle', news => toggle.current(news.open), signal);
    api.onNews('overlay.press', () => press.current(), signal);
  }, [api, signal]);
  const gone = useRef(() => {});
  gone.current = () => {
    tab.say('invalidated');
    setOpen(true);
  };
  useEffect(() => {
    const ended = () => gone.current();
    signal.addEventListener('abort', ended);
    return () => signal.removeEventListener('abort', ended);
  }, [signal]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes, wherever in the overlay the focus is
    <div
      className={`overlay side-${side}`}
      lang="vi"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      {open ? (
        <Drawer
          tab={tab}
          section={section}
          onGo={setSection}
          acts={acts}
          fillRef={fillRef}
          onClose={close}
          onSwap={() => {
            const to = side === 'right' ? 'left' : 'right';
            setMoved(to);
            api.call('overlay.side', { side: to }).catch(() => null);
          }}
        />
      ) : (
        <Rail
          view={tab.view}
          problem={tab.problem !== null}
          ref={rail}
          onOpen={() => openAt(warned && tab.view?.counts.ready === 0 ? 'notices' : section)}
        />
      )}
      <LiveRegion view={tab.view} />
    </div>
  );
}
