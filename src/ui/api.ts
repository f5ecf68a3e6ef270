import type { News, ParamsOf, ResultOf, ToBackground } from '../rpc/protocol.ts';

type NewsOf<K extends keyof News> = News[K]['_zod']['output'];

/** All that a surface knows of the rest of the extension; handed in, so that a surface can be drawn without one. */
export type Api = {
  /** @throws RpcError `invalidated` after the extension was reloaded under an open page, `refused`, `failed`. */
  call<K extends keyof ToBackground>(
    name: K,
    params: ParamsOf<ToBackground, K>,
  ): Promise<ResultOf<ToBackground, K>>;
  onNews<K extends keyof News>(name: K, listener: (news: NewsOf<K>) => void, signal: AbortSignal): void;
};
