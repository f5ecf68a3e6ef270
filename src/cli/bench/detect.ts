import type { Guard } from '../../core/guard/compile-guard.ts';
import { ratioOf, type Spread, spreadOf } from './stats.ts';

/** What an officer's texts look like: requests, notes, a list; with and without diacritics. Own wording. */
const PARAGRAPHS = [
  'Kính gửi ông bà. Qua kiểm tra, hồ sơ còn thiếu một số giấy tờ, đề nghị ông bà bổ sung trước ngày 15/12/2026 để bộ phận một cửa giải quyết theo quy định.',
  '- Tờ khai theo mẫu: 01 bản chính.\n- Giấy chứng sinh: nộp bản chính.\n- Học bạ: bản sao có chứng thực.',
  'Đã tiếp nhận bản sao chứng thực bằng tốt nghiệp do công dân nộp kèm. Không yêu cầu nộp thêm bản chính.',
  'De nghi anh chi nop lai to khai vi thieu chu ky, mang theo can cuoc de doi chieu.',
  'Chuyển phòng chuyên môn xem xét, trả kết quả đúng hẹn. Người dân có thể nộp bản chụp kèm bản chính để đối chiếu.',
];

function textOf(chars: number): string {
  let text = '';
  for (let i = 0; text.length < chars; i++) text += `${PARAGRAPHS[i % PARAGRAPHS.length]}\n\n`;
  return text.slice(0, chars);
}

export type Detected = {
  chars: number;
  bareMs: Spread;
  detectMs: Spread;
  ratio: ReturnType<typeof ratioOf>;
};

/** One key in the middle of a long text, against reading all of it. */
export type Keystroke = { chars: number; wholeMs: Spread; keyMs: Spread; ratio: ReturnType<typeof ratioOf> };

const BOX = 20_000;

export function oneKey(guard: Guard): Keystroke {
  const text = textOf(BOX);
  const whole: number[] = [];
  const key: number[] = [];
  for (let i = 0; i < 21; i++) {
    const read = guard.reader();
    whole.push(msOf(() => read(text)));
    const edited = `${text.slice(0, BOX / 2)}a${text.slice(BOX / 2)}`;
    key.push(msOf(() => read(edited)));
  }
  const [wholeMs, keyMs] = [spreadOf(whole), spreadOf(key)];
  return { chars: BOX, wholeMs, keyMs, ratio: ratioOf(keyMs, wholeMs) };
}

const SIZES = [1000, 10_000, 100_000, 1_000_000];

function msOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** NFC and splitting at spaces is the least that any text check does; both take turns on the same text. */
export function detectAll(guard: Guard): Detected[] {
  // The first texts of a day also compile the code; what a text costs is told without that.
  for (let i = 0; i < 5; i++) guard.detect(textOf(100_000));
  return SIZES.map(chars => {
    // Another text each time: engines keep the parts of a text that was split a moment ago.
    let nth = 0;
    const next = () => `${nth++} ${textOf(chars)}`;
    const times = Math.max(1, Math.round(20_000 / chars));
    const bare: number[] = [];
    const own: number[] = [];
    for (let i = 0; i < 11; i++) {
      const texts = Array.from({ length: times }, next);
      const more = Array.from({ length: times }, next);
      // The words are counted, so that nothing of it can be left out.
      bare.push(
        msOf(() => texts.reduce((words, t) => words + t.normalize('NFC').split(/\s+/).length, 0)) / times,
      );
      own.push(msOf(() => more.reduce((found, t) => found + guard.detect(t).length, 0)) / times);
    }
    const [bareMs, detectMs] = [spreadOf(bare), spreadOf(own)];
    return { chars, bareMs, detectMs, ratio: ratioOf(detectMs, bareMs) };
  });
}
