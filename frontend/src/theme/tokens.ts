/** The look, written once. The build turns it into CSS variables (`--brand-600`), the desk hands it to antd. */
export const tokens = {
  brand: { 900: '#08295C', 700: '#0B3B82', 600: '#1250A8', 500: '#2468D6', 100: '#DCE8FB', 50: '#F0F5FE' },
  ink: { 900: '#101828', 700: '#344054', 500: '#475467', 400: '#667085' },
  ground: { line: '#E4E7EC', soft: '#F0F2F5', page: '#F4F6FA', card: '#FFFFFF' },
  status: {
    ok: { text: '#05603A', ground: '#E7F7EE', fill: '#17A05A' },
    warn: { text: '#93480A', ground: '#FEF4E2', fill: '#D08A1B' },
    bad: { text: '#B42318', ground: '#FEECEB', fill: '#D92D20' },
    info: { text: '#1250A8', ground: '#EAF2FE', fill: '#2468D6' },
    none: { text: '#475467', ground: '#F0F2F5', fill: '#98A2B3' },
  },
  /** Fills for bars and dots; `text` on `ground` are the pills: dark ink on a light ground of the same hue. */
  tier: {
    1: { fill: '#4F5FE0', text: '#2E3AA8', ground: '#E8EAFD' },
    2: { fill: '#E0A12B', text: '#7F4D08', ground: '#FDF1D9' },
    3: { fill: '#93A3B8', text: '#3D4B60', ground: '#E9EDF2' },
    4: { fill: '#C08457', text: '#74431B', ground: '#F7E9DE' },
    5: { fill: '#E5594D', text: '#98231A', ground: '#FCE7E5' },
  },
  font: {
    family:
      '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
    mono: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  },
  radius: { s: '6px', m: '10px', l: '14px' },
} as const;

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}-${key}:${value};`] : flatten(value, `${prefix}-${key}`),
  );
}

export function asCssVariables(): string {
  return `:root{${flatten(tokens, '-').join('')}}`;
}
