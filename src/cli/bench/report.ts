import type { Classified } from './classify.ts';
import type { Detected, Keystroke } from './detect.ts';
import type { Filled } from './fill.ts';
import type { Interval } from './stats.ts';

export type Bench = {
  kind: 'bench';
  detect: Detected[];
  key: Keystroke | null;
  classify: Classified[];
  fill: Filled[];
  idle: Interval | null;
  verdicts: Verdict[];
};
export type Verdict = { what: string; got: number; most: number; ok: boolean };

/** The lines that the project draws for itself. */
const MOST = {
  classify200: 3,
  growth: 1,
  taskMs: 50,
  idle: 1.05,
  fill200: 4,
  detect: 5,
  detectGrowth: 1.2,
  key: 0.2,
};

const per = (c: Classified) => (c.pageMs.median + c.backgroundMs.median) / c.controls;
const round = (x: number) => Math.round(x * 1000) / 1000;

/** How the cost of one control grows from 200 to 5,000 of them; 1 is linear. */
export function growthOf(classified: readonly Classified[]): number | null {
  const small = classified.find(c => c.controls === 200);
  const large = classified.find(c => c.controls === 5000);
  return small && large ? round(per(large) / per(small)) : null;
}

export function judge(bench: Omit<Bench, 'verdicts' | 'kind'>): Verdict[] {
  const found: Verdict[] = [];
  const add = (what: string, got: number | null | undefined, most: number) => {
    if (got !== null && got !== undefined) found.push({ what, got: round(got), most, ok: got <= most });
  };
  const text = (chars: number) => bench.detect.find(d => d.chars === chars);
  add('đọc 1.000 chữ / chuẩn hóa và tách chữ', text(1000)?.ratio.median, MOST.detect);
  const perChar = (d: Detected | undefined) => (d ? d.detectMs.median / d.chars : Number.NaN);
  if (text(1_000_000))
    add(
      'chi phí mỗi chữ, 1.000.000 so với 1.000',
      perChar(text(1_000_000)) / perChar(text(1000)),
      MOST.detectGrowth,
    );
  add('một phím trong ô 20.000 chữ / đọc cả ô', bench.key?.ratio.median, MOST.key);
  const at = (n: number) => bench.classify.find(c => c.controls === n);
  add('nhận diện 200 ô / lượt đọc trần', at(200)?.ratio.whole.median, MOST.classify200);
  add('chi phí mỗi ô, 5000 so với 200', growthOf(bench.classify), MOST.growth);
  add('tác vụ dài nhất trong trang, 5000 ô (ms máy chạy)', at(5000)?.longestMs.page.median, MOST.taskMs);
  add('tác vụ dài nhất ở nền, 5000 ô (ms máy chạy)', at(5000)?.longestMs.background.median, MOST.taskMs);
  add('… khi thanh bên trang vẽ lại, 5000 ô', at(5000)?.longestWithOverlayMs.median, MOST.taskMs);
  const filled = bench.fill.find(f => f.controls === 200);
  add('điền 200 ô / setter trần', filled?.ratio.median, MOST.fill200);
  for (const f of bench.fill)
    add(`tác vụ dài nhất khi điền ${f.controls} ô (ms máy chạy)`, f.longestTask.pageMs.median, MOST.taskMs);
  add('trang đổi 1000 nút/giây, cận trên', bench.idle?.high, MOST.idle);
  return found;
}

const of = (x: { least: number; median: number }) => `${x.least} / ${x.median}`;

/** Least and median of every figure; the lines at the end go by the median. */
export function print(bench: Bench): void {
  if (bench.detect.length > 0) {
    console.log('\nĐọc câu chữ (bội của chuẩn hóa NFC và tách chữ: nhỏ nhất / trung vị)');
    console.table(bench.detect.map(d => ({ 'số chữ': d.chars, ms: of(d.detectMs), bội: of(d.ratio) })));
  }
  if (bench.classify.length > 0) console.log('\nNhận diện (bội của lượt đọc trần: nhỏ nhất / trung vị)');
  if (bench.classify.length > 0)
    console.table(
      bench.classify.map(c => ({
        'số ô': c.controls,
        'nhận ra': c.matched,
        trang: of(c.ratio.page),
        nền: of(c.ratio.background),
        'cả hai': of(c.ratio.whole),
        'tác vụ dài nhất trang, ms': of(c.longestMs.page),
        'nền, ms': of(c.longestMs.background),
        'cả thanh bên, ms': of(c.longestWithOverlayMs),
        'bộ nhớ, MB': round(c.heapBytes / 1e6),
      })),
    );
  if (bench.fill.length > 0) console.log('Điền (bội của setter trần với input và change)');
  if (bench.fill.length > 0)
    console.table(
      bench.fill.map(f => ({
        'số ô': f.controls,
        'đã ghi': f.written,
        bội: of(f.ratio),
        'tác vụ dài nhất, ms': of(f.longestTask.pageMs),
      })),
    );
  const { idle } = bench;
  if (idle)
    console.log(`Khi trang tự đổi: ${idle.ratio} (95%: ${idle.low} – ${idle.high}, ${idle.pairs} cặp)\n`);
  for (const v of bench.verdicts) console.log(`${v.ok ? '✓' : '✗'} ${v.what}: ${v.got} (cần ≤ ${v.most})`);
}
