import { holds, MANAGER_ROLES, useMe } from '@/api/me';
import TodoPanel from '@/features/messaging/desk/TodoPanel';
import Dashboard from '@/features/reporting/desk/Dashboard';
import { AdminStart } from './AdminStart';

/** The desk's first page: each role's own part of it; who holds several roles gets the parts below one another. */
export default function Workbench() {
  const me = useMe();
  return (
    <>
      <TodoPanel />
      {holds(me, ...MANAGER_ROLES) && <Dashboard />}
      {holds(me, 'ADMIN') && <AdminStart />}
    </>
  );
}
