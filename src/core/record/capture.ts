import { sameText } from '../fields/fold.ts';
import { means } from '../fields/for-control.ts';
import { valueAt } from '../fields/value-at.ts';
import type { Case, Source } from './case.ts';
import { ADDRESS_PARTS, blockOf, GROUP_FIELDS, PERSON_FIELDS, parsePath, type Role } from './field-path.ts';
import type { Finding, Masked } from './gather-shown.ts';
import { diffAgainst, whoIs } from './merge.ts';
import { idsIn, type Stranger, strangerIn } from './other-person.ts';

/** How what a page shows stands to what the case holds. */
export const PROPOSAL_STATES = ['new', 'same', 'differs', 'other_person'] as const;

export type Proposal = {
  path: string;
  state: (typeof PROPOSAL_STATES)[number];
  /** What the case holds, and from where; null where it holds nothing. */
  held: { value: string; source: Source | null } | null;
  /** What the page shows; several where it says two things itself. */
  offers: Finding[];
  /** Values of the case that fall where an offer is kept: an address in one line beside other parts. */
  ousts: string[];
};

export type ProposedBlock = {
  /** The block that the matcher read on the page, and the one that it is proposed for. */
  onPage: string;
  block: string;
  proposals: Proposal[];
  /** Why nothing of the block may be kept: promise 9, the wrong citizen is the worst error. */
  refusal: Stranger | null;
  /** Other roles in which the case knows the person whose number the page shows. */
  knownAs: Role[];
};

/** The officer's word on whose a block of the page is: block on the page -> block of the case. */
export type Roles = Readonly<Record<string, string>>;

/** Compares what a page shows with a case. Keeps nothing: that is the officer's to say. */
export function propose(
  record: Case,
  findings: readonly Finding[],
  roles: Roles = {},
  masked: readonly Masked[] = [],
): ProposedBlock[] {
  const blocks = new Set(findings.map(f => blockOf(f.path)));
  return [...blocks].map(onPage => {
    const block = roles[onPage] ?? onPage;
    const move = (path: string) => `${block}${path.slice(onPage.length)}`;
    const mine = findings.filter(f => blockOf(f.path) === onPage).map(f => ({ ...f, path: move(f.path) }));
    const hidden = masked.filter(m => blockOf(m.path) === onPage).map(m => ({ ...m, path: move(m.path) }));
    const refusal = strangerIn(record, block, mine, hidden);
    const proposals = [...new Set(mine.map(f => f.path))].map((path): Proposal => {
      const made = proposalFor(
        record,
        path,
        mine.filter(f => f.path === path),
      );
      return refusal ? { ...made, state: 'other_person' } : made;
    });
    const ids = idsIn(mine);
    const knownAs = [...new Set(ids.flatMap(id => whoIs(record, id)))].filter(
      role => role !== block.replace(/\[\d+\]$/, ''),
    );
    return { onPage, block, proposals, refusal, knownAs };
  });
}

function proposalFor(record: Case, path: string, offers: Finding[]): Proposal {
  const own = valueAt(record.values, path);
  const { line, parts } = addressAround(path);
  const lineHeld = own === null && line ? record.values[line] : undefined;
  // A part of an address of which the case has one line: it agrees where the line names it.
  const disagrees = lineHeld !== undefined && offers.some(o => !names(lineHeld, o.value));
  const value = disagrees ? lineHeld : own;
  const from = disagrees ? line! : path;
  const held =
    value === null ? null : { value, source: record.provenance[from] ?? sourceOfPart(record, path) };
  const state =
    held === null
      ? offers.length === 1
        ? 'new'
        : 'differs'
      : !disagrees && offers.every(o => agrees(record, path, held.value, o.value))
        ? 'same'
        : 'differs';
  const ousts = state !== 'differs' ? [] : line ? (record.values[line] === undefined ? [] : [line]) : parts;
  return { path, state, held, offers, ousts: ousts.filter(other => record.values[other] !== undefined) };
}

/** For a part of an address its whole; for a whole its parts; nothing for everything else. */
function addressAround(path: string): { line: string | null; parts: string[] } {
  const p = parsePath(path);
  const parts = p && ((p.group ? GROUP_FIELDS[p.group]?.[p.field] : PERSON_FIELDS[p.field]) ?? []);
  if (!p || parts !== ADDRESS_PARTS) return { line: null, parts: [] };
  const base = `${p.block}.${p.field}`;
  return p.part && p.part !== 'country'
    ? { line: base, parts: [] }
    : { line: null, parts: p.part ? [] : parts.map(part => `${base}.${part}`) };
}

const names = (line: string, part: string): boolean =>
  line.split(',').some(piece => sameText(piece, part) || means('applicant.residence.ward', part, piece)) ||
  line.toLowerCase().includes(part.toLowerCase());

/** A value that follows from others has their source: the name from its parts, the line from its address. */
function sourceOfPart(record: Case, path: string): Source | null {
  const base = path.split('.').slice(0, 2).join('.');
  const near = Object.keys(record.values).find(p => p === base || p.startsWith(`${base}.`));
  return near === undefined ? null : (record.provenance[near] ?? null);
}

/** The same fact in two spellings; a name that a page writes without marks says nothing against the one with them. */
function agrees(record: Case, path: string, held: string, shown: string): boolean {
  const block = blockOf(path);
  const field = path.slice(block.length + 1);
  return means(path, held, shown) || diffAgainst(record, block, { [field]: shown }).length === 0;
}
