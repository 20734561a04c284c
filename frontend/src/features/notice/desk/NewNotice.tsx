import { homeUnit, useMe } from '@/api/me';
import { BANK } from '@/desk/scope';
import { today } from '@/lib/clock';
import { NoticeForm } from './NoticeForm';
import { emptyValues } from './values';

export default function NewNotice() {
  const unit = homeUnit(useMe())?.unitCode ?? BANK;
  return <NoticeForm initial={emptyValues(unit, today())} />;
}
