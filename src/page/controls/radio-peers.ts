/** Radio buttons that belong to one group with this one by the rules of HTML: same name, same form, same root. */
export type Peers = (input: HTMLInputElement) => readonly HTMLInputElement[];

/**
 * Groups of one scan. Each root is read once, however many groups it holds: asking the page anew for every group
 * took 45 s on a page with 2,000 of them.
 */
export function radioPeers(): Peers {
  const roots = new Map<Node, Map<HTMLFormElement | null, Map<string, HTMLInputElement[]>>>();
  return input => {
    if (input.name === '') return [input];
    const root = input.getRootNode();
    let forms = roots.get(root);
    if (!forms) {
      forms = new Map();
      roots.set(root, forms);
      for (const radio of (root as ParentNode & Node).querySelectorAll<HTMLInputElement>(
        'input[type=radio]',
      )) {
        const names = forms.get(radio.form) ?? new Map<string, HTMLInputElement[]>();
        forms.set(radio.form, names);
        const group = names.get(radio.name);
        if (group) group.push(radio);
        else names.set(radio.name, [radio]);
      }
    }
    return forms.get(input.form)?.get(input.name) ?? [input];
  };
}
