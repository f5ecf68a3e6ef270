import type { ReactNode, Ref } from 'react';

type Props = {
  /** Called for an officer's own press only. `button` is the pressed element, `at` the event's time stamp, ms. */
  onPress: (button: HTMLButtonElement, at: number) => void;
  children: ReactNode;
  look?: 'primary' | 'plain' | 'small' | 'quiet' | 'icon' | 'danger' | 'tab' | 'card' | 'link';
  label?: string | undefined;
  title?: string | undefined;
  disabled?: boolean;
  expanded?: boolean | undefined;
  current?: boolean | undefined;
  pressed?: boolean | undefined;
  className?: string;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** The only button of the interface. A click that a script made (`isTrusted` false) does nothing. */
export function Press({ onPress, children, look = 'plain', label, title, className = '', ...more }: Props) {
  return (
    <button
      type="button"
      ref={more.ref}
      className={`press ${look} ${className}`}
      aria-label={label}
      title={title}
      disabled={more.disabled ?? false}
      aria-expanded={more.expanded}
      aria-current={more.current ? 'true' : undefined}
      aria-pressed={more.pressed}
      onClick={event => {
        if (event.nativeEvent.isTrusted) onPress(event.currentTarget, event.timeStamp);
      }}
    >
      {children}
    </button>
  );
}
