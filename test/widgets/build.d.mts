export function buildWidgets(options?: {
  force?: boolean;
  only?: string[];
}): Promise<{ dir: string; pages: string[]; built: string[] }>;
