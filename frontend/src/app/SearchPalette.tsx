import type { Me } from '@/api/me';
import Palette from '@/features/search/Palette';
import { palette } from '@/lib/palette';
import { screensOf } from './screens';

export default function SearchPalette({ me, face }: { me: Me; face: 'phone' | 'desk' }) {
  return <Palette face={face} screens={screensOf(me, face)} onClose={() => palette.set(false)} />;
}
