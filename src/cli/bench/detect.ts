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

const SIZES = [1000, 10_000, 100_000, 1_000_000];

function msOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** NFC and splitting at spaces is the least that any text check does; both take turns on the same text. */
export function detectAll(guard: Guard): Detected[] {
  return SIZES.map(chars => {
    const text = textOf(chars);
    const times = Math.max(1, Math.round(20_000 / chars));
    const bare: number[] = [];
    const own: number[] = [];
    for (let i = 0; i < 11; i++) {
      // The words are counted, so that nothing of it can be left out.
      bare.push(
        msOf(() => {
          let words = 0;
          for (let k = 0; k < times; k++) words += text.normalize('NFC').split(/\s+/).length;
          return words;
        }) / times,
      );
      own.push(
        msOf(() => {
          for (let k = 0; k < times; k++) guard.detect(text);
        }) / times,
      );
    }
    const [bareMs, detectMs] = [spreadOf(bare), spreadOf(own)];
    return { chars, bareMs, detectMs, ratio: ratioOf(detectMs, bareMs) };
  });
}
