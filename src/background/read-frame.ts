import type { PageSnapshot } from '../core/match/page-snapshot.ts';
import { callFrame, type FrameTarget } from '../rpc/frames.ts';

/** Asks a frame for its page, in as many parts as it hands it over. @throws RpcError where it no longer answers. */
export async function readFrame(frame: FrameTarget): Promise<PageSnapshot> {
  const { part, more } = await callFrame(frame, 'frame.scan', { from: 0 });
  const controls = [...part.controls];
  for (let goOn = more; goOn; ) {
    const next = await callFrame(frame, 'frame.scan', { from: controls.length });
    // A frame that was asked for another reading meanwhile has fewer controls than before.
    if (next.part.controls.length === 0) break;
    controls.push(...next.part.controls);
    goOn = next.more;
  }
  return { ...part, controls };
}
