export function buildPortals(options?: {
  force?: boolean;
}): Promise<{ dir: string; pages: string[]; built: string[] }>;
